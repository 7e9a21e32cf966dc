import { type CallRules, DEFAULT_CALL_RULES } from './guard-calls.js';
import type { RateLimitOptions } from './rate-limit.js';
import type { ResponseCacheRules } from './response-cache.js';

/** How much the gateway takes from clients, and how it goes along with subgraphs that have trouble. */
export interface TrafficRules {
  readonly calls: CallRules;
  /** None unless given. */
  readonly rateLimits: RateLimitOptions | null;
  /** How many proxies stand in front, or their addresses: they may say who the client is. Nobody may without. */
  readonly trustProxy: number | readonly string[] | null;
  /** No answers are kept unless given. */
  readonly responseCache: ResponseCacheRules | null;
}

/** The rules with the documented defaults in the place of what is not given. */
export function trafficRules(given: Partial<TrafficRules> = {}): TrafficRules {
  return {
    calls: given.calls ?? DEFAULT_CALL_RULES,
    rateLimits: given.rateLimits ?? null,
    trustProxy: given.trustProxy ?? null,
    responseCache: given.responseCache ?? null,
  };
}

/** Those proxies as Fastify takes them. Where they are counted, the nearest is the first. */
export function trustedProxies(
  trusted: TrafficRules['trustProxy'],
): false | string[] | ((address: string, hop: number) => boolean) {
  if (trusted === null) return false;
  return typeof trusted === 'number' ? (_address, hop) => hop < trusted : [...trusted];
}
