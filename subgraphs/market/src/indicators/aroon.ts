import { highest, lowest } from './rolling.js';
import { at, firstKnown, unknownSeries } from './series.js';

/** How long ago the last `period` values and the one before were at their extreme, the newest time of several. */
function recency(values: Float64Array, extremes: Float64Array, period: number): Float64Array {
  const start = firstKnown(extremes);
  const result = unknownSeries(values.length, start);
  let place = 0;
  for (let index = start; index < values.length; index += 1) {
    const extreme = at(extremes, index);
    if (at(values, index) === extreme) place = index;
    else if (place < index - period || at(values, place) !== extreme) place = values.lastIndexOf(extreme, index);
    result[index] = (100 * (period - (index - place))) / period;
  }
  return result;
}

/** How recent the lowest low and the highest high of `period` bars and the one before are, 0 to 100, as TA-Lib's AROON (Chande). */
export function aroon(high: Float64Array, low: Float64Array, period: number): [Float64Array, Float64Array] {
  return [recency(low, lowest(low, period + 1), period), recency(high, highest(high, period + 1), period)];
}

/** Up less down, as TA-Lib's AROONOSC. */
export function aroonOscillator(high: Float64Array, low: Float64Array, period: number): Float64Array {
  const [down, up] = aroon(high, low, period);
  return up.map((value, index) => value - (down[index] as number));
}
