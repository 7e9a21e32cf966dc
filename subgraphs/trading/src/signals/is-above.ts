/** Figures closer than this, relative to their size, are equal: the rounding of a few sums and products, not a move of prices. */
const ROUNDING = 8 * Number.EPSILON;

/** Whether a > b by more than rounding. False where either is NaN. */
export function isAbove(a: number, b: number): boolean {
  return a - b > ROUNDING * Math.abs(b);
}
