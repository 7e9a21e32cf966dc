import { boundedMix } from './bounded-mix.js';
import type { Matrix } from './matrix.js';
import type { Bounds } from './types.js';

/** The mix with the least variance (Markowitz, 1952). */
export function minimumVariance(covariance: Matrix, { total, most }: Bounds): Float64Array {
  return boundedMix({ covariance, gains: new Float64Array(covariance.length), total, most }).weights;
}
