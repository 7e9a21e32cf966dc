import type { WidthRange } from './bandwidths.js';

/** What the estimator is made of (the terms are Watanabe's, 2023). */
export interface TpeSettings {
  /** Finished trials before densities are used. */
  readonly startupTrials: number;
  /** One density over all dimensions that are active together; otherwise one for each. */
  readonly isMultivariate: boolean;
  /** Points drawn from the good trials' density, of which the best is taken. */
  readonly candidates: number;
  /** How many of n finished trials count as good. */
  goodCount(n: number): number;
  /** The least width of n kernels. */
  goodWidth(n: number, axes: number): WidthRange;
  badWidth(n: number, axes: number): WidthRange;
  /** Weights of n trials by number. */
  goodWeights(n: number): Float64Array;
  badWeights(n: number): Float64Array;
  isQuasi: boolean;
}

/** 1 for the newest 25, falling evenly to 1/n for the oldest before them. */
export function fadingWeights(n: number): Float64Array {
  const old = n - 25;
  const weights = new Float64Array(n).fill(1);
  for (let i = 0; i < old; i++) weights[i] = old === 1 ? 1 / n : 1 / n + ((1 - 1 / n) * i) / (old - 1);
  return weights;
}
export const flat = (n: number) => new Float64Array(n).fill(1);

export const OPTUNA: TpeSettings = {
  startupTrials: 10,
  isMultivariate: true,
  candidates: 24,
  goodCount: (n) => Math.min(Math.ceil(0.1 * n), 25),
  goodWidth: (n) => ({ least: 1 / Math.min(100, 1 + n), most: 1 }),
  badWidth: (n) => ({ least: 1 / Math.min(100, 1 + n), most: 1 }),
  goodWeights: fadingWeights,
  badWeights: fadingWeights,
  isQuasi: false,
};

export const TUNED: TpeSettings = {
  ...OPTUNA,
  isQuasi: true,
  goodWidth: (n) => ({ least: Math.max(0.01, (1 + n) ** -1.5), most: 1 }),
  badWidth: () => ({ least: 0.05, most: 1 }),
};
