import { mean } from './moments.js';

/**
 * Expected shortfall: the mean of the worst floor((n - 1) * tail) + 1 daily returns, as empyrical's conditional_value_at_risk.
 * A loss is a negative daily return. Null without returns.
 */
export function conditionalValueAtRisk(returns: Float64Array, tail: number): number | null {
  const worst = Math.floor((returns.length - 1) * tail) + 1;
  return mean(returns.slice().sort().subarray(0, Math.max(0, worst)));
}
