import { at, firstKnown, unknownSeries } from './series.js';

export const highest = (values: Float64Array, period: number): Float64Array => extremes(values, period, true);

export const lowest = (values: Float64Array, period: number): Float64Array => extremes(values, period, false);

/** Of the last `period` values the highest or lowest: all of them are looked at only where the former one is gone, as in TA-Lib. */
function extremes(values: Float64Array, period: number, isHighest: boolean): Float64Array {
  const first = firstKnown(values);
  const result = unknownSeries(values.length, first + period - 1);
  let place = first;
  let extreme = at(values, first);
  for (let index = first; index < values.length; index += 1) {
    const value = at(values, index);
    const oldest = index - period + 1;
    if (isHighest ? value >= extreme : value <= extreme) {
      place = index;
      extreme = value;
    } else if (place < oldest) {
      place = placeOfExtreme(values, oldest, index, isHighest);
      extreme = at(values, place);
    }
    if (oldest >= first) result[index] = extreme;
  }
  return result;
}

/** The last place of the highest or lowest value from one place to another, both included. */
function placeOfExtreme(values: Float64Array, start: number, end: number, isHighest: boolean): number {
  let place = start;
  for (let index = start + 1; index <= end; index += 1) {
    if (isHighest ? at(values, index) >= at(values, place) : at(values, index) <= at(values, place)) place = index;
  }
  return place;
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
