import { dot, type Matrix } from './matrix.js';

/** Returns of each asset less their mean; a row an asset, a column a day. */
export function centred(returns: Matrix): Float64Array[] {
  return returns.map((row) => {
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    return row.map((one) => one - mean);
  });
}

/** Sums of products of each pair of rows over a divisor; symmetric. */
function moments(rows: Matrix, divisor: number): Float64Array[] {
  const sums = rows.map(() => new Float64Array(rows.length));
  rows.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const value = dot(row, rows[j] as Float64Array) / divisor;
      (sums[i] as Float64Array)[j] = value;
      (sums[j] as Float64Array)[i] = value;
    }
  });
  return sums;
}

/** Sample covariance of assets by rows of returns, divided by n - 1. */
export function sampleCovariance(returns: Matrix): Float64Array[] {
  const rows = centred(returns);
  return moments(rows, (rows[0]?.length ?? 0) - 1);
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
  const sample = moments(rows, count);
  const target = sample.reduce((sum, row, i) => sum + (row[i] as number), 0) / assets;
  const squaredCovariances = sample.reduce((sum, row) => sum + dot(row, row), 0);
  const spread = (squaredCovariances - assets * target ** 2) / assets;
  const error = Math.min((fourthMoments(rows, count) - squaredCovariances) / count / assets, spread);
  const shrinkage = error > 0 ? error / spread : 0;
  const covariance = sample.map((row, i) =>
    row.map((one, j) => (1 - shrinkage) * one + (i === j ? shrinkage * target : 0)),
  );
  return { covariance, shrinkage };
}

/** Sum over all pairs of assets of the mean product of their squares: the mean of each day's sum of squares, squared. */
function fourthMoments(rows: Matrix, count: number): number {
  let sum = 0;
  for (let day = 0; day < count; day++) {
    let squares = 0;
    for (const row of rows) squares += (row[day] as number) ** 2;
    sum += squares ** 2;
  }
  return sum / count;
}
