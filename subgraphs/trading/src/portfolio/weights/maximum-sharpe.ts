import { boundedMix, type Mix } from './bounded-mix.js';
import { dot, type Matrix, quadratic } from './matrix.js';
import type { Bounds } from './types.js';

const MOST_STEPS = 200;

/**
 * The mix with the greatest mean return over its volatility, risk-free rate 0 (Sharpe, 1966). It lies on the efficient frontier, where
 * the mixes are those that lose half their variance and gain `appetite` times their mean; along it the ratio rises while
 * variance > appetite * mean and falls after, so that point is bisected for. Null where no mix has a mean above 0.
 */
export function maximumSharpe(covariance: Matrix, means: ArrayLike<number>, bounds: Bounds): Float64Array | null {
  if (greatestMean(means, bounds) <= 0) return null;
  const { total, most } = bounds;
  let start: Mix | undefined;
  const mixFor = (appetite: number): Mix => {
    const gains = Float64Array.from(means, (mean) => appetite * mean);
    start = boundedMix({ covariance, gains, total, most, ...(start && { start }) });
    return start;
  };
  const isRising = (appetite: number): boolean => {
    const { weights } = mixFor(appetite);
    return quadratic(covariance, weights) > appetite * dot(means, weights);
  };
  let [low, high] = [0, scaleOf(covariance, means)];
  for (let step = 0; step < MOST_STEPS && isRising(high); step++) [low, high] = [high, 2 * high];
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isRising(middle)) low = middle;
    else high = middle;
  }
  return mixFor((low + high) / 2).weights;
}

/** The largest mean that any mix has: the best assets, each as much as it may be. */
function greatestMean(means: ArrayLike<number>, { total, most }: Bounds): number {
  let left = total;
  let sum = 0;
  for (const mean of Float64Array.from(means).sort().reverse()) {
    const weight = Math.min(most, left);
    sum += weight * mean;
    left -= weight;
  }
  return sum;
}

/** An appetite of the size at which means weigh as much as variances. */
function scaleOf(covariance: Matrix, means: ArrayLike<number>): number {
  const variance = covariance.reduce((sum, row, i) => sum + (row[i] as number), 0);
  const mean = Array.from(means).reduce((sum, one) => sum + Math.abs(one), 0);
  return variance / mean;
}
