import { WindowSums } from './window-sums.js';

/** How `y` follows `x` over trailing windows, one value a pair; NaN on the first `window - 1` and where undefined. */
export interface RollingRegression {
  /** Slope of the least squares line with an intercept. NaN where x stood still. */
  slope: Float64Array;
  /** The newest pair's residual in (population) standard deviations of the window's residuals. NaN where all lie on the line. */
  score: Float64Array;
}

/** Of the least squares, what rounding may leave where nothing is left. */
const ROUNDING = 1e-12;

/** Ordinary least squares of y on x over the last `window` pairs, in time linear in their number. */
export function rollingRegression(y: Float64Array, x: Float64Array, window: number): RollingRegression {
  const from = (values: Float64Array) => values.map((value) => value - (values[0] as number));
  const [ys, xs] = [from(y), from(x)];
  const sums = {
    x: new WindowSums(xs),
    y: new WindowSums(ys),
    xx: new WindowSums(xs.map((value) => value * value)),
    yy: new WindowSums(ys.map((value) => value * value)),
    xy: new WindowSums(xs.map((value, i) => value * (ys[i] as number))),
  };
  const slope = new Float64Array(y.length).fill(Number.NaN);
  const score = new Float64Array(y.length).fill(Number.NaN);
  for (let i = window - 1; i < y.length; i++) {
    const meanX = sums.x.ending(i, window) / window;
    const meanY = sums.y.ending(i, window) / window;
    const squaresX = sums.xx.ending(i, window) / window;
    const squaresY = sums.yy.ending(i, window) / window;
    const varianceX = squaresX - meanX * meanX;
    const varianceY = squaresY - meanY * meanY;
    if (varianceX <= ROUNDING * squaresX) continue;
    const covariance = sums.xy.ending(i, window) / window - meanX * meanY;
    slope[i] = covariance / varianceX;
    const left = varianceY - (covariance * covariance) / varianceX;
    if (left <= ROUNDING * squaresY) continue;
    const residual = (ys[i] as number) - meanY - (covariance / varianceX) * ((xs[i] as number) - meanX);
    score[i] = residual / Math.sqrt(left);
  }
  return { slope, score };
}
