import { standardizedMoment } from './moments.js';

/**
 * Excess kurtosis of daily returns, 0 for normal ones, corrected for the sample's size (Joanes and Gill 1998: G2; pandas and quantstats:
 * kurtosis). Null under four returns and where all are equal.
 */
export function kurtosis(returns: Float64Array): number | null {
  const n = returns.length;
  const biased = n < 4 ? null : standardizedMoment(returns, 4);
  return biased === null ? null : ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (biased - 3) + 6);
}
