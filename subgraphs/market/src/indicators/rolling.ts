import { at, firstKnown, unknownSeries } from './series.js';

/** Where the highest of the last `period` values is, the newest of equal ones; -1 while there are fewer. */
export const highestPlaces = (values: Float64Array, period: number): Int32Array => extremePlaces(values, period, 1);

/** Where the lowest of the last `period` values is, the newest of equal ones; -1 while there are fewer. */
export const lowestPlaces = (values: Float64Array, period: number): Int32Array => extremePlaces(values, period, -1);

export const highest = (values: Float64Array, period: number): Float64Array =>
  valuesAt(values, highestPlaces(values, period));

export const lowest = (values: Float64Array, period: number): Float64Array =>
  valuesAt(values, lowestPlaces(values, period));

/** Of values times `sign`, the highest. A queue of candidates, each beaten by none after it: every place enters and leaves it once. */
function extremePlaces(values: Float64Array, period: number, sign: 1 | -1): Int32Array {
  const places = new Int32Array(values.length).fill(-1);
  const queue = new Int32Array(2 ** Math.ceil(Math.log2(period + 1)));
  const mask = queue.length - 1;
  const first = firstKnown(values);
  let head = 0;
  let tail = 0;
  for (let index = first; index < values.length; index += 1) {
    const value = sign * at(values, index);
    while (tail > head && value >= sign * at(values, queue[(tail - 1) & mask] as number)) tail -= 1;
    queue[tail & mask] = index;
    tail += 1;
    if ((queue[head & mask] as number) <= index - period) head += 1;
    if (index - first >= period - 1) places[index] = queue[head & mask] as number;
  }
  return places;
}

function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const result = unknownSeries(values.length);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    if (place >= 0) result[index] = at(values, place);
  }
  return result;
}

/** Sum of the last `period` values. */
export function rollingSum(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length);
  const first = firstKnown(values);
  let sum = 0;
  for (let index = first; index < values.length; index += 1) {
    sum += at(values, index);
    if (index - first < period - 1) continue;
    result[index] = sum;
    sum -= at(values, index - period + 1);
  }
  return result;
}
