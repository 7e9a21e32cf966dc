import { downsideDeviation } from './downside-deviation.js';
import { mean } from './moments.js';
import { PERIODS_PER_YEAR } from './periods.js';
import { rewardToRisk } from './ratio.js';

/** Mean daily return * 252 / downside deviation (empyrical: sortino_ratio); null without returns and where none is below 0. */
export function sortinoRatio(returns: Float64Array): number | null {
  const daily = mean(returns);
  return daily === null ? null : rewardToRisk(daily * PERIODS_PER_YEAR, downsideDeviation(returns));
}
