import type { Axis } from '../axis.js';
import type { RandomSource } from '../xoshiro128.js';
import { axisKernels } from './axis-kernels.js';
import type { WidthRange } from './bandwidths.js';

/** A point of a mixture: by axis the place on the unit interval, or the index of a choice. */
export type Point = Float64Array;

/** A density over some axes, which points can be drawn from. */
export interface Mixture {
  draw(random: RandomSource): Point;
  /** Above 0 everywhere, since the prior is a part of the mixture. Of discrete axes it is a probability. */
  density(point: Point): number;
}

export interface MixtureOptions {
  /** The weight of each observation, beside the prior's of 1. */
  readonly weights: Float64Array;
  readonly widths: WidthRange;
}

/** Exponents beyond this add nothing that counts beside the prior. */
const MOST_EXPONENT = 60;

/**
 * The Parzen estimator of TPE (Bergstra 2011; multivariate as in Falkner 2018 and Watanabe 2023): a kernel at each observation, each a product
 * over the axes, and one over everything, the prior. Numeric axes have normal kernels cut off at the ends, discrete ones their mass in
 * the value's cell.
 */
export function createMixture(axes: readonly Axis[], observations: readonly Point[], options: MixtureOptions): Mixture {
  const seenCount = observations.length;
  const weights = new Float64Array(seenCount + 1);
  weights.set(options.weights);
  weights[seenCount] = 1;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernels = axes.map((axis, i) => {
    const places = new Float64Array(seenCount);
    for (let k = 0; k < seenCount; k++) places[k] = (observations[k] as Point)[i] as number;
    return axisKernels(axis, places, options.widths);
  });
  const scaled = weights.map((weight) => weight / total);
  for (const one of kernels) one.scale(scaled);
  const factors = new Float64Array(seenCount + 1);
  const exponents = new Float64Array(seenCount + 1);
  return {
    draw(random) {
      const kernel = pick(weights, random() * total);
      const point = new Float64Array(kernels.length);
      for (let i = 0; i < point.length; i++) point[i] = kernels[i]?.draw(kernel, random) as number;
      return point;
    },
    density(point) {
      factors.set(scaled);
      exponents.fill(0);
      for (let i = 0; i < point.length; i++) kernels[i]?.apply(point[i] as number, factors, exponents);
      let sum = 0;
      for (let k = 0; k <= seenCount; k++) {
        const exponent = exponents[k] as number;
        if (exponent < MOST_EXPONENT) sum += (factors[k] as number) * Math.exp(-exponent);
      }
      return sum;
    },
  };
}

function pick(weights: Float64Array, place: number): number {
  let rest = place;
  for (let k = 0; k < weights.length; k++) {
    rest -= weights[k] as number;
    if (rest < 0) return k;
  }
  return weights.length - 1;
}
