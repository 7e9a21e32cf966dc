import { newColumn } from './scratch.js';
import { at, firstKnown, unknownSeries } from './series.js';

export const highest = (values: Float64Array, period: number): Float64Array => extremes(values, period, 1);

export const lowest = (values: Float64Array, period: number): Float64Array => extremes(values, period, -1);

/**
 * Of the last `period` values times `sign`, the highest. Values are cut into blocks of `period`: a window is the end of one
 * block and the start of the next, and the highest of either is carried on from value to value (van Herk, 1992).
 */
function extremes(values: Float64Array, period: number, sign: 1 | -1): Float64Array {
  const { length } = values;
  const result = newColumn(length);
  const first = firstKnown(values);
  // The highest from each value of the block before up to its end
  const ends = new Float64Array(period + 1).fill(Number.NEGATIVE_INFINITY);
  for (let block = first; block < length; block += period) {
    const next = Math.min(block + period, length);
    let top = Number.NEGATIVE_INFINITY;
    for (let index = block; index < next; index += 1) {
      top = Math.max(top, sign * at(values, index));
      result[index] = sign * Math.max(top, at(ends, index - block + 1));
    }
    top = Number.NEGATIVE_INFINITY;
    for (let index = next - 1; index > block; index -= 1) {
      top = Math.max(top, sign * at(values, index));
      ends[index - block] = top;
    }
  }
  return result.fill(Number.NaN, 0, first + period - 1);
}

/** Sum of the last `period` values, or a `divisor`th of it. */
export function rollingSum(values: Float64Array, period: number, divisor = 1): Float64Array {
  const first = firstKnown(values);
  const start = first + period - 1;
  const result = unknownSeries(values.length, start);
  let sum = 0;
  for (let index = first; index < start && index < values.length; index += 1) sum += at(values, index);
  for (let index = start; index < values.length; index += 1) {
    sum += at(values, index);
    result[index] = sum / divisor;
    sum -= at(values, index - period + 1);
  }
  return result;
}
