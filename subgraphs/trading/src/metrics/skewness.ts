import { standardizedMoment } from './moments.js';

/**
 * Skewness of daily returns, corrected for the sample's size: root of n (n - 1) / (n - 2) times the biased one (Joanes and Gill 1998:
 * G1; pandas and quantstats: skew). Null under three returns and where all are equal.
 */
export function skewness(returns: Float64Array): number | null {
  const n = returns.length;
  const biased = n < 3 ? null : standardizedMoment(returns, 3);
  return biased === null ? null : (Math.sqrt(n * (n - 1)) / (n - 2)) * biased;
}
