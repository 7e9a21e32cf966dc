import { beta } from './beta.js';
import { mean } from './moments.js';
import { PERIODS_PER_YEAR } from './periods.js';

/**
 * Jensen's alpha (1968), compounded over a year: (1 + mean return - beta * mean return of the benchmark) ^ 252 - 1, with a risk-free
 * rate of 0 (empyrical: alpha). Null where beta is.
 */
export function alpha(returns: Float64Array, benchmark: Float64Array): number | null {
  const slope = beta(returns, benchmark);
  if (slope === null) return null;
  const daily = (mean(returns) as number) - slope * (mean(benchmark) as number);
  return (1 + daily) ** PERIODS_PER_YEAR - 1;
}
