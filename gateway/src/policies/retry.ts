import { setTimeout as sleep } from 'node:timers/promises';
import type { SubgraphTransport } from '../data-sources/transport.js';

export interface RetryOptions {
  /** Further attempts after the first. */
  readonly attempts: number;
  /** The wait before attempt n is a random part of this, doubled n times. */
  readonly baseDelayMs?: number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

const DEFAULT_BASE_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;

/** What Node and undici call a connection that was not made or did not last. */
const CONNECTION_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether a call failed because the connection did: the subgraph was not reached, or broke off. */
export function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && CONNECTION_CODES.has(error.code)) return true;
  if (error instanceof AggregateError && error.errors.some(isConnectionFailure)) return true;
  return isConnectionFailure(error.cause);
}

/**
 * Sends a read again whose connection failed, at random moments further and further apart ("full jitter"), so that a
 * subgraph that comes back is not run over. Answers are never asked for twice, errors in them or not, nor are mutations.
 */
export function retryReads(
  transport: SubgraphTransport,
  {
    attempts,
    baseDelayMs = DEFAULT_BASE_DELAY_MS,
    wait = (ms, signal) => sleep(ms, undefined, { signal }),
    random = Math.random,
  }: RetryOptions,
): SubgraphTransport {
  return {
    async send(fetch) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await transport.send(fetch);
        } catch (error) {
          if (fetch.kind !== 'query' || attempt > attempts || !isConnectionFailure(error)) throw error;
          const { signal } = fetch.context;
          if (signal.aborted) throw error;
          await wait(random() * Math.min(baseDelayMs * 2 ** attempt, LONGEST_DELAY_MS), signal).catch(() => undefined);
          if (signal.aborted) throw signal.reason;
        }
      }
    },
    subscribe: (fetch) => transport.subscribe(fetch),
    isUp: () => transport.isUp(),
  };
}
