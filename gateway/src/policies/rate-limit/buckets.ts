import { LRUCache } from 'lru-cache';

/** At most `uses` at once, and no more than `uses` in any `windowMs` in the long run. */
export interface Rate {
  readonly uses: number;
  readonly windowMs: number;
}

export interface Buckets {
  /** Takes `uses` from the bucket of `key`: 0 when they were there, else the milliseconds until they will be, with nothing taken. */
  take(key: string, rate: Rate, uses?: number): number | Promise<number>;
}

export interface BucketOptions {
  /** Buckets that are kept; the least recently used one is let go first, and is full again when it is asked for. */
  readonly limit?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const DEFAULT_LIMIT = 100_000;

/**
 * Token buckets, kept as one number each: the moment at which the bucket will be full again ("theoretical arrival time"
 * of the generic cell rate algorithm, ITU-T I.371). No timers, and memory bounded by `limit`.
 */
export function createBuckets({ limit = DEFAULT_LIMIT, now = () => performance.now() }: BucketOptions = {}): Buckets {
  const fullAt = new LRUCache<string, number>({ max: limit });
  return {
    take(key, rate, uses = 1) {
      const time = now();
      const next = Math.max(fullAt.get(key) ?? time, time) + (rate.windowMs / rate.uses) * uses;
      const wait = next - time - rate.windowMs;
      // A thousandth of a millisecond is rounding.
      if (wait > 0.001) return Math.min(wait, rate.windowMs);
      fullAt.set(key, next);
      return 0;
    },
  };
}
