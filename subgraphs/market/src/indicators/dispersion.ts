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
  let anchor = 0;
  let sum = 0;
  let squares = 0;
  for (let index = first + period - 1; index < values.length; index += 1) {
    const start = index - period + 1;
    if ((start - first) % period === 0) {
      anchor = at(values, start);
      sum = 0;
      squares = 0;
      for (let row = start; row <= index; row += 1) {
        const difference = at(values, row) - anchor;
        sum += difference;
        squares += difference * difference;
      }
    } else {
      const come = at(values, index) - anchor;
      const gone = at(values, start - 1) - anchor;
      sum = sum + come - gone;
      squares = squares + come * come - gone * gone;
    }
    result[index] = Math.max(squares / period - (sum / period) ** 2, 0);
  }
  return result;
}

/** `deviations` times the population standard deviation of the last `period` values, as TA-Lib's STDDEV. */
export function standardDeviation(values: Float64Array, period: number, deviations: number): Float64Array {
  const result = variance(values, period);
  for (let index = 0; index < result.length; index += 1) {
    const value = at(result, index);
    result[index] = value < NOTHING ? 0 : Math.sqrt(value) * deviations;
  }
  return result;
}
