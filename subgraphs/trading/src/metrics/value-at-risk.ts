/**
 * Historical value at risk: the `tail` quantile of the daily returns (0.05 for 95 %), between order statistics linearly, as
 * numpy.percentile and empyrical's value_at_risk. A loss is a negative daily return. Null without returns.
 */
export function valueAtRisk(returns: Float64Array, tail: number): number | null {
  if (returns.length === 0) return null;
  const sorted = Float64Array.from(returns).sort();
  const position = (sorted.length - 1) * tail;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}
