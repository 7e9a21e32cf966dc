import { at, firstKnown, unknownSeries } from './series.js';

export interface Line {
  /** Of one bar. */
  readonly slope: number;
  /** The line's value on the first bar of the period. */
  readonly intercept: number;
}

/** Something of the least-squares line through the last `period` values, as TA-Lib's LINEARREG family. */
export function ofRegression(values: Float64Array, period: number, figureOf: (line: Line) => number): Float64Array {
  const result = unknownSeries(values.length);
  const first = firstKnown(values);
  const places = (period * (period - 1)) / 2;
  const squares = (places * (2 * period - 1)) / 3;
  const divisor = period * squares - places * places;
  // Sums run over differences from a value nearby, taken anew every `period` values, to keep rounding small
  let [anchor, sum, weighted] = [0, 0, 0];
  for (let index = first + period - 1; index < values.length; index += 1) {
    const start = index - period + 1;
    if ((start - first) % period === 0) {
      [anchor, sum, weighted] = [at(values, start), 0, 0];
      for (let place = 0; place < period; place += 1) {
        sum += at(values, start + place) - anchor;
        weighted += place * (at(values, start + place) - anchor);
      }
    } else {
      const newest = at(values, index) - anchor;
      sum -= at(values, start - 1) - anchor;
      weighted += (period - 1) * newest - sum;
      sum += newest;
    }
    const slope = (period * weighted - places * sum) / divisor;
    result[index] = figureOf({ slope, intercept: anchor + (sum - slope * places) / period });
  }
  return result;
}
