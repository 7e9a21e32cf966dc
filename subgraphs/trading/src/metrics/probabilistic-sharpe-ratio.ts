import { kurtosis } from './kurtosis.js';
import { mean, standardDeviation } from './moments.js';
import { normalDistribution } from './normal-distribution.js';
import { rewardToRisk } from './ratio.js';
import { skewness } from './skewness.js';

/** What the distribution of a Sharpe ratio follows from. */
export interface SharpeSample {
  /** By the day. */
  readonly sharpe: number;
  /** Number of returns. */
  readonly count: number;
  readonly skewness: number;
  /** 0 for normal returns. */
  readonly excessKurtosis: number;
}

/** What is needed of daily returns; null where their Sharpe ratio, skewness or kurtosis is undefined. */
export function sharpeSampleOf(returns: Float64Array): SharpeSample | null {
  const sharpe = rewardToRisk(mean(returns), standardDeviation(returns));
  const skew = skewness(returns);
  const excess = kurtosis(returns);
  if (sharpe === null || skew === null || excess === null) return null;
  return { sharpe, count: returns.length, skewness: skew, excessKurtosis: excess };
}

/**
 * The probability that the true Sharpe ratio is above `threshold`, both by the day (Bailey and Lopez de Prado 2012, "The Sharpe Ratio
 * Efficient Frontier", equation 11): normal distribution of (S - threshold) * root of (n - 1) / root of (1 - skewness * S +
 * (excess kurtosis + 2) / 4 * S^2). Null where the last root's argument is not above 0.
 */
export function probabilityAbove(sample: SharpeSample, threshold: number): number | null {
  const { sharpe, count, skewness: skew, excessKurtosis } = sample;
  const spread = 1 - skew * sharpe + ((excessKurtosis + 2) / 4) * sharpe * sharpe;
  return spread > 0 ? normalDistribution(((sharpe - threshold) * Math.sqrt(count - 1)) / Math.sqrt(spread)) : null;
}

/** The probability that the true Sharpe ratio is above 0; null under four daily returns and where all are equal. */
export function probabilisticSharpeRatio(returns: Float64Array): number | null {
  const sample = sharpeSampleOf(returns);
  return sample && probabilityAbove(sample, 0);
}
