import { ledoitWolf } from './covariance.js';
import type { Matrix } from './matrix.js';
import { maximumSharpe } from './maximum-sharpe.js';
import { minimumVariance } from './minimum-variance.js';
import { riskParity } from './risk-parity.js';
import type { Bounds } from './types.js';

export type WeightMethod = 'equal' | 'risk_parity' | 'minimum_variance' | 'maximum_sharpe';

export interface TargetWeights {
  /** In the order of the assets; null where the method has no answer. */
  readonly weights: Float64Array | null;
  /** Of daily returns, by Ledoit and Wolf. */
  readonly covariance: Matrix;
  readonly shrinkage: number;
}

/**
 * Weights of assets by a method, from rows of their daily returns. EQUAL and RISK_PARITY know no bound but the sum: their largest weight
 * is for the caller to look at. MAXIMUM_SHARPE takes the mean of the returns for what is expected, and has no answer where no mix has one above 0.
 */
export function targetWeights(method: WeightMethod, returns: Matrix, bounds: Bounds): TargetWeights {
  const { covariance, shrinkage } = ledoitWolf(returns);
  return { weights: weightsBy(method, returns, covariance, bounds), covariance, shrinkage };
}

function weightsBy(method: WeightMethod, returns: Matrix, covariance: Matrix, bounds: Bounds): Float64Array | null {
  switch (method) {
    case 'equal':
      return new Float64Array(returns.length).fill(bounds.total / returns.length);
    case 'risk_parity':
      return riskParity(covariance, bounds.total);
    case 'minimum_variance':
      return minimumVariance(covariance, bounds);
    case 'maximum_sharpe':
      return maximumSharpe(covariance, Float64Array.from(returns, mean), bounds);
  }
}

const mean = (row: Float64Array): number => row.reduce((sum, one) => sum + one, 0) / row.length;
