import { at, firstKnown, unknownSeries } from './series.js';

// Below it, what is left of a difference of squares is rounding
const NOTHING = 1e-14;

/**
 * Population variance of the last `period` values, as TA-Lib's VAR. Sums run over differences from a value nearby, taken
 * anew every `period` values, because squares of the values themselves would leave nothing but rounding of a small variance.
 */
export function variance(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length);
  const first = firstKnown(values);
  let [anchor, sum, squares] = [0, 0, 0];
  const add = (index: number, sign: 1 | -1) => {
    const difference = at(values, index) - anchor;
    sum += sign * difference;
    squares += sign * difference * difference;
  };
  for (let index = first + period - 1; index < values.length; index += 1) {
    const start = index - period + 1;
    if ((start - first) % period === 0) {
      [anchor, sum, squares] = [at(values, start), 0, 0];
      for (let row = start; row <= index; row += 1) add(row, 1);
    } else {
      add(index, 1);
      add(start - 1, -1);
    }
    result[index] = Math.max(squares / period - (sum / period) ** 2, 0);
  }
  return result;
}

/** `deviations` times the population standard deviation of the last `period` values, as TA-Lib's STDDEV. */
export function standardDeviation(values: Float64Array, period: number, deviations: number): Float64Array {
  return variance(values, period).map((value) => (value < NOTHING ? 0 : Math.sqrt(value) * deviations));
}
