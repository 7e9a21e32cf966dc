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
  /** Weights of n good trials, the best first; the prior has 1. */
  goodWeights(n: number): Float64Array;
  /** How wide n kernels may be, the prior's included. */
  goodWidths(n: number): WidthRange;
  badWidths(n: number): WidthRange;
}

/**
 * As Optuna's default (multivariate, 10 random trials, 24 candidates, the best tenth but at most 25) with three differences, which were chosen by searches on
 * `pnpm bench samplers`' functions with other seeds than it reports: good kernels may get much narrower, (1 + n)^-1.5 instead of (1 + n)^-1 of the
 * interval, so that a search goes on converging; the better a good trial, the more it weighs, by the square of its rank from the last; and bad kernels are all alike, a twentieth of the
 * interval wide, and weigh the same however old they are.
 */
export const DEFAULT_SETTINGS: TpeSettings = {
  startupTrials: 10,
  isMultivariate: true,
  candidates: 24,
  goodCount: (n) => Math.min(Math.ceil(0.1 * n), 25),
  goodWeights: squaresOfRanks,
  goodWidths: (n) => ({ least: Math.max(0.02, (1 + n) ** -1.5), most: 1 }),
  badWidths: () => ({ least: 0.05, most: 0.05 }),
};

/** Of mean 1. */
function squaresOfRanks(n: number): Float64Array {
  const total = ((n + 1) * (2 * n + 1)) / 6;
  return new Float64Array(n).map((_, i) => (n - i) ** 2 / total);
}
