import { quantile } from './quantile.js';

/**
 * Historical value at risk: the `tail` quantile of the daily returns (0.05 for 95 %), as empyrical's value_at_risk. A loss is a
 * negative daily return. Null without returns.
 */
export function valueAtRisk(returns: Float64Array, tail: number): number | null {
  return quantile(returns, tail);
}
