import { flag } from '@quantgraph/shared';
import { z } from 'zod';
import { DEFAULT_CALL_RULES } from './guard-calls.js';
import type { TrafficRules } from './guard-traffic.js';
import type { Rate } from './rate-limit/buckets.js';
import { parseFieldRates, parseRate } from './rate-limit/rates.js';

const RATE_EXPECTED = 'expected a rate such as 600/1m (units s, m, h), or off';

const rate = z.string().transform((text, { addIssue }): Rate | null => {
  const parsed = text === 'off' ? null : parseRate(text);
  if (parsed === undefined) addIssue(RATE_EXPECTED);
  return parsed ?? null;
});

const fieldRates = z.string().transform((text, { addIssue }) => {
  const parsed = parseFieldRates(text);
  if (!parsed) addIssue('expected rates by field, such as "logIn=10/1m+60/1h; runBacktest=off"');
  return parsed ?? {};
});

const PROXY_EXPECTED = 'expected how many proxies stand in front, or their addresses, comma-separated';

/** Which proxies may say who the client is. Nobody is believed by saying so himself. */
const proxies = z.string().transform((text, { addIssue }): number | readonly string[] => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  if (!addresses.every((address) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i.test(address))) {
    addIssue(PROXY_EXPECTED);
  }
  return addresses;
});

/** Settings of the policies about traffic, by name. */
export const trafficSettings = {
  RATE_LIMITS: flag.default(true),
  /** By default without limit in development. */
  RATE_LIMIT_ADDRESS: rate.optional(),
  RATE_LIMIT_VIEWER: rate.optional(),
  RATE_LIMIT_FIELDS: fieldRates.default(parseFieldRates('') ?? {}),
  TRUST_PROXY: proxies.optional(),
  RESPONSE_CACHE: flag.default(true),
  RESPONSE_CACHE_MB: z.coerce.number().int().min(1).max(65_536).default(64),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(DEFAULT_CALL_RULES.timeoutMs),
  SUBGRAPH_RETRIES: z.coerce.number().int().min(0).max(10).default(DEFAULT_CALL_RULES.retries),
  CIRCUIT_FAILURES: z.coerce.number().int().min(1).max(1_000).default(DEFAULT_CALL_RULES.failuresToBreak),
} as const;

type TrafficSettings = z.infer<z.ZodObject<typeof trafficSettings>>;

const PRODUCTION_ADDRESS_RATE = parseRate('3000/1m') ?? null;
const PRODUCTION_VIEWER_RATE = parseRate('1200/1m') ?? null;

/** A worker's part of a rate that is for all of them. */
const shareOf = ({ uses, windowMs }: Rate, workers: number): Rate => ({ uses: Math.ceil(uses / workers), windowMs });

/** The rules that the settings ask for, of one of several workers. */
export function trafficFromSettings(
  settings: TrafficSettings,
  { isProduction, workers }: { readonly isProduction: boolean; readonly workers: number },
): TrafficRules {
  const rateOf = (given: Rate | null | undefined, standard: Rate | null): Rate | null => {
    const rate = given === undefined ? (isProduction ? standard : null) : given;
    return rate && shareOf(rate, workers);
  };
  const fields = Object.entries(settings.RATE_LIMIT_FIELDS).map(
    ([name, { by, rates }]) => [name, { by, rates: rates.map((rate) => shareOf(rate, workers)) }] as const,
  );
  return {
    calls: {
      timeoutMs: settings.SUBGRAPH_TIMEOUT_MS,
      retries: settings.SUBGRAPH_RETRIES,
      failuresToBreak: settings.CIRCUIT_FAILURES,
    },
    rateLimits: settings.RATE_LIMITS
      ? {
          address: rateOf(settings.RATE_LIMIT_ADDRESS, PRODUCTION_ADDRESS_RATE),
          viewer: rateOf(settings.RATE_LIMIT_VIEWER, PRODUCTION_VIEWER_RATE),
          fields: Object.fromEntries(fields),
        }
      : null,
    trustProxy: settings.TRUST_PROXY ?? null,
    responseCache: settings.RESPONSE_CACHE
      ? { maxBytes: Math.floor((settings.RESPONSE_CACHE_MB * 1_048_576) / workers), keepsPrivate: workers === 1 }
      : null,
  };
}
