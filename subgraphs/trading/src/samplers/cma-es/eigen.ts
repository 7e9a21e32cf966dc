/** A square matrix by rows. */
export type Matrix = Float64Array[];

export interface Eigen {
  readonly values: Float64Array;
  /** By rows; column k belongs to value k. */
  readonly vectors: Matrix;
}

const MAX_SWEEPS = 50;

export function identity(n: number): Matrix {
  return Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_value, j) => Number(i === j)));
}

/** Eigenvalues and orthonormal eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan, section 8.5). */
export function eigenOf(matrix: Matrix): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = identity(n);
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a) > 1e-30 * squares(a); sweep++) {
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
    }
  }
  return { values: Float64Array.from(a, (row, i) => row[i] as number), vectors };
}

function rotate(a: Matrix, vectors: Matrix, p: number, q: number): void {
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
  const off = rowP[q] as number;
  if (off === 0) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  turnColumns(a, p, q, c, s);
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  turnColumns(vectors, p, q, c, s);
}

function turnColumns(rows: Matrix, p: number, q: number, c: number, s: number): void {
  for (const row of rows) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}

function offDiagonal(a: Matrix): number {
  return a.reduce((sum, row, i) => sum + row.reduce((part, x, j) => (i === j ? part : part + x * x), 0), 0);
}

function squares(a: Matrix): number {
  return a.reduce((sum, row) => sum + row.reduce((part, x) => part + x * x, 0), 0);
}
