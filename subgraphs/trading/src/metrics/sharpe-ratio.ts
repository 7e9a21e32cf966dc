import { mean, standardDeviation } from './moments.js';
import { PERIODS_PER_YEAR } from './periods.js';
import { rewardToRisk } from './ratio.js';

/**
 * Sharpe (1994), as empyrical's sharpe_ratio: mean daily return / sample standard deviation (n - 1) * root of 252, with a risk-free
 * rate of 0. Null under two returns and where all returns are equal.
 */
export function sharpeRatio(returns: Float64Array): number | null {
  const daily = rewardToRisk(mean(returns), standardDeviation(returns));
  return daily === null ? null : daily * Math.sqrt(PERIODS_PER_YEAR);
}
