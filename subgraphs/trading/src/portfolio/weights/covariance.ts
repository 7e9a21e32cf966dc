import { at, dot, type Matrix } from './matrix.js';

/** Returns of each asset less their mean; a row an asset, a column a day. */
export function centred(returns: Matrix): Float64Array[] {
  return returns.map((row) => {
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    return row.map((one) => one - mean);
  });
}

/** Sample covariance of assets by rows of returns, divided by n - 1. */
export function sampleCovariance(returns: Matrix): Float64Array[] {
  const rows = centred(returns);
  return rows.map((row) => Float64Array.from(rows, (other) => dot(row, other) / (row.length - 1)));
}

/**
 * Covariance shrunk towards equal variances without correlation, by the intensity that Ledoit and Wolf estimate ("A well-conditioned
 * estimator for large-dimensional covariance matrices", 2004), as scikit-learn's LedoitWolf: moments divided by n. A row an asset,
 * a column a day; positive definite unless no asset ever moved.
 */
export function ledoitWolf(returns: Matrix): { covariance: Float64Array[]; shrinkage: number } {
  const rows = centred(returns);
  const count = rows[0]?.length ?? 0;
  const assets = rows.length;
  const sample = rows.map((row) => Float64Array.from(rows, (other) => dot(row, other) / count));
  const squares = rows.map((row) => row.map((one) => one * one));
  const target = sample.reduce((sum, row, i) => sum + (row[i] as number), 0) / assets;
  let squaredCovariances = 0;
  let fourthMoments = 0;
  for (let i = 0; i < assets; i++) {
    for (let j = 0; j < assets; j++) {
      squaredCovariances += at(sample, i, j) ** 2;
      fourthMoments += dot(squares[i] as Float64Array, squares[j] as Float64Array) / count;
    }
  }
  const spread = (squaredCovariances - assets * target ** 2) / assets;
  const error = Math.min((fourthMoments - squaredCovariances) / count / assets, spread);
  const shrinkage = error > 0 ? error / spread : 0;
  const covariance = sample.map((row, i) =>
    row.map((one, j) => (1 - shrinkage) * one + (i === j ? shrinkage * target : 0)),
  );
  return { covariance, shrinkage };
}
