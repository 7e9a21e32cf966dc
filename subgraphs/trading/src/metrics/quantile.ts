/** The `part` quantile (0 to 1), between order statistics linearly, as numpy.percentile; null of nothing. */
export function quantile(sample: Float64Array, part: number): number | null {
  if (sample.length === 0) return null;
  const sorted = sample.slice().sort();
  const position = (sorted.length - 1) * part;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}
