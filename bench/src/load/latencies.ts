/** How long the requests of a run took. */
export interface Latencies {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** The smallest of the values that no less than this part of all of them reaches (nearest rank). `sorted` ascends. */
export function percentile(sorted: Float64Array, part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export function latencies(durationsMs: readonly number[]): Latencies {
  const sorted = Float64Array.from(durationsMs).sort();
  return { p50Ms: percentile(sorted, 0.5), p95Ms: percentile(sorted, 0.95), p99Ms: percentile(sorted, 0.99) };
}
