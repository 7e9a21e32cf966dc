import { mean } from './moments.js';
import { isSpread } from './ratio.js';

/**
 * Covariance of daily returns with the benchmark's over the benchmark's variance (Sharpe 1964; empyrical: beta). The two are aligned.
 * Null under two returns and where the benchmark never moved.
 */
export function beta(returns: Float64Array, benchmark: Float64Array): number | null {
  const own = mean(returns);
  const market = mean(benchmark);
  if (own === null || market === null || returns.length < 2) return null;
  let covariance = 0;
  let variance = 0;
  for (let i = 0; i < returns.length; i++) {
    const moved = (benchmark[i] as number) - market;
    covariance += ((returns[i] as number) - own) * moved;
    variance += moved * moved;
  }
  return isSpread(Math.sqrt(variance / returns.length), market) ? covariance / variance : null;
}
