import { at, firstKnown, unknownSeries } from './series.js';

// Below it, what is left of a difference of squares is rounding
const NOTHING = 1e-14;

/**
 * Population variance of the last `period` values, as TA-Lib's VAR. Sums run over differences from a value nearby, taken
 * anew every `period` values, because squares of the values themselves would leave nothing but rounding of a small variance.
 */
export function variance(values: Float64Array, period: number): Float64Array {
  const { length } = values;
  const first = firstKnown(values);
  const result = unknownSeries(length, first + period - 1);
  for (let start = first; start + period <= length; start += period) {
    const anchor = at(values, start);
    const end = Math.min(start + 2 * period - 1, length);
    let sum = 0;
    let squares = 0;
    for (let index = start; index < end; index += 1) {
      const come = at(values, index) - anchor;
      sum += come;
      squares += come * come;
      if (index < start + period - 1) continue;
      const mean = sum / period;
      result[index] = Math.max(squares / period - mean * mean, 0);
      const gone = at(values, index - period + 1) - anchor;
      sum -= gone;
      squares -= gone * gone;
    }
  }
  return result;
}

/** The standard deviation of that variance; 0 where nothing but rounding varies. */
export const deviationOf = (variance: number): number => (variance < NOTHING ? 0 : Math.sqrt(variance));

/** `deviations` times the population standard deviation of the last `period` values, as TA-Lib's STDDEV. */
export function standardDeviation(values: Float64Array, period: number, deviations: number): Float64Array {
  const result = variance(values, period);
  for (let index = 0; index < result.length; index += 1) {
    result[index] = deviationOf(at(result, index)) * deviations;
  }
  return result;
}
