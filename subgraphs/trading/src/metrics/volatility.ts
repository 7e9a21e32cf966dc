import { standardDeviation } from './moments.js';
import { PERIODS_PER_YEAR } from './periods.js';

/** Sample standard deviation of daily returns times the root of 252 (empyrical: annual_volatility); null under two returns. */
export function annualVolatility(returns: Float64Array): number | null {
  const daily = standardDeviation(returns);
  return daily === null ? null : daily * Math.sqrt(PERIODS_PER_YEAR);
}
