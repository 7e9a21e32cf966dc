import { at, dot, type Matrix } from './matrix.js';

const MOST_ROUNDS = 10_000;
/** How far parts of the risk may be from equal, as a part of the whole. */
const EQUAL = 1e-13;

/**
 * The long-only mix each of whose assets adds the same to the variance, adding up to `total`. Minimises x'Cx / 2 - sum of ln(x) / n
 * (Spinu, "An Algorithm for Computing Risk Parity Weights", 2013), one weight after the other, each of which has a closed form
 * (Griveau-Billion, Richard and Roncalli, "A Fast Algorithm for Computing High-dimensional Risk Parity Portfolios", 2013).
 */
export function riskParity(covariance: Matrix, total: number): Float64Array {
  const count = covariance.length;
  const part = 1 / count;
  const x = Float64Array.from(covariance, (row, i) => 1 / Math.sqrt((row[i] as number) * count));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let furthest = 0;
    for (let i = 0; i < count; i++) {
      const variance = at(covariance, i, i);
      const others = dot(covariance[i] as Float64Array, x) - variance * (x[i] as number);
      furthest = Math.max(furthest, Math.abs((x[i] as number) * (others + variance * (x[i] as number)) - part));
      x[i] = (Math.sqrt(others * others + 4 * variance * part) - others) / (2 * variance);
    }
    if (furthest < EQUAL) break;
  }
  const sum = x.reduce((all, one) => all + one, 0);
  return x.map((one) => (one / sum) * total);
}
