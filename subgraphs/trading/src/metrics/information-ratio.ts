import { mean, standardDeviation } from './moments.js';
import { rewardToRisk } from './ratio.js';

/**
 * Mean of the daily returns over the benchmark's / their sample standard deviation, by the day (Goodwin 1998; empyrical: excess_sharpe,
 * quantstats: information_ratio). The two are aligned. Null under two returns and where all differences are equal.
 */
export function informationRatio(returns: Float64Array, benchmark: Float64Array): number | null {
  const active = returns.map((value, i) => value - (benchmark[i] as number));
  return rewardToRisk(mean(active), standardDeviation(active));
}
