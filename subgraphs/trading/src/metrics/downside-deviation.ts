import { PERIODS_PER_YEAR } from './periods.js';

/**
 * Root mean square of the daily returns below 0, over all returns, times the root of 252 (empyrical: downside_risk with a
 * required return of 0); 0 where none is below, null without returns.
 */
export function downsideDeviation(returns: Float64Array): number | null {
  if (returns.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < returns.length; i++) {
    const value = returns[i] as number;
    if (value < 0) sum += value * value;
  }
  return Math.sqrt(sum / returns.length) * Math.sqrt(PERIODS_PER_YEAR);
}
