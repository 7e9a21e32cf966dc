/** A symmetric matrix, or a table of returns: rows of one length. */
export type Matrix = readonly Float64Array[];

/** Element `j` of row `i`. */
export const at = (matrix: Matrix, i: number, j: number): number => (matrix[i] as Float64Array)[j] as number;

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The matrix times a vector. */
export const times = (matrix: Matrix, vector: ArrayLike<number>): Float64Array =>
  Float64Array.from(matrix, (row) => dot(row, vector));

/** w' C w: the variance of a mix. */
export const quadratic = (matrix: Matrix, w: ArrayLike<number>): number => dot(w, times(matrix, w));

/** Lower factor L of a positive definite matrix, L L' = matrix (Cholesky). Throws RangeError for any other. */
export function cholesky(matrix: Matrix): Float64Array[] {
  const lower = matrix.map(({ length }) => new Float64Array(length));
  for (let i = 0; i < matrix.length; i++) {
    const row = lower[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      if (i !== j) row[j] = sum / (other[j] as number);
      else if (sum > 0) row[i] = Math.sqrt(sum);
      else throw new RangeError(`Expected a positive definite matrix, but the pivot in row ${i} is ${sum}.`);
    }
  }
  return lower;
}

/** x with L L' x = b. */
export function solveWith(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(lower, i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(lower, i, i);
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = (x[i] as number) - at(lower, k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(lower, i, i);
  }
  return x;
}
