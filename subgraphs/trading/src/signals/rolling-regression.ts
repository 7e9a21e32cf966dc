/** How `y` follows `x` over trailing windows, one value a pair; NaN on the first `window - 1` and where undefined. */
export interface RollingRegression {
  /** Slope of the least squares line with an intercept. NaN where x stood still. */
  slope: Float64Array;
  /** The newest pair's residual in (population) standard deviations of the window's residuals. NaN where all lie on the line. */
  score: Float64Array;
}

/** Of the squares, what rounding may leave where nothing is left. */
const ROUNDING = 1e-12;

/** Ordinary least squares of y on x over the last `window` pairs, in time linear in their number. */
export function rollingRegression(y: Float64Array, x: Float64Array, window: number): RollingRegression {
  const slope = new Float64Array(y.length).fill(Number.NaN);
  const score = new Float64Array(y.length).fill(Number.NaN);
  let sums = new PairSums(0, 0);
  for (let i = window - 1; i < y.length; i++) {
    if ((i + 1) % window === 0) {
      sums = new PairSums(y[i] as number, x[i] as number);
      for (let j = i - window + 1; j <= i; j++) sums.add(y[j] as number, x[j] as number, 1);
    } else {
      sums.add(y[i - window] as number, x[i - window] as number, -1);
      sums.add(y[i] as number, x[i] as number, 1);
    }
    const meanY = sums.y / window;
    const meanX = sums.x / window;
    const varianceX = sums.xx / window - meanX * meanX;
    if (varianceX <= (ROUNDING * sums.xx) / window) continue;
    const covariance = sums.xy / window - meanX * meanY;
    const ratio = covariance / varianceX;
    slope[i] = ratio;
    const left = sums.yy / window - meanY * meanY - covariance * ratio;
    if (left <= (ROUNDING * sums.yy) / window) continue;
    const residual = (y[i] as number) - sums.baseY - meanY - ratio * ((x[i] as number) - sums.baseX - meanX);
    score[i] = residual / Math.sqrt(left);
  }
  return { slope, score };
}

/** Sums over a window of pairs, of what they differ from a pair near them. Begun anew every window, so that rounding can't pile up. */
class PairSums {
  y = 0;
  x = 0;
  yy = 0;
  xx = 0;
  xy = 0;

  constructor(
    readonly baseY: number,
    readonly baseX: number,
  ) {}

  /** `times` is 1 for a pair that comes, -1 for one that goes. */
  add(y: number, x: number, times: 1 | -1): void {
    const excessY = y - this.baseY;
    const excessX = x - this.baseX;
    this.y += times * excessY;
    this.x += times * excessX;
    this.yy += times * excessY * excessY;
    this.xx += times * excessX * excessX;
    this.xy += times * excessX * excessY;
  }
}
