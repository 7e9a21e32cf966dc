import { highestPlaces, lowestPlaces } from './rolling.js';
import { mapBars } from './series.js';

const recency = (places: Int32Array, period: number): Float64Array =>
  mapBars(places.length, (index) => {
    const place = places[index] as number;
    return place < 0 ? Number.NaN : (100 * (period - (index - place))) / period;
  });

/** How recent the lowest low and the highest high of `period` bars and the one before are, 0 to 100, as TA-Lib's AROON (Chande). */
export function aroon(high: Float64Array, low: Float64Array, period: number): [Float64Array, Float64Array] {
  return [recency(lowestPlaces(low, period + 1), period), recency(highestPlaces(high, period + 1), period)];
}

/** Up less down, as TA-Lib's AROONOSC. */
export function aroonOscillator(high: Float64Array, low: Float64Array, period: number): Float64Array {
  const [down, up] = aroon(high, low, period);
  return up.map((value, index) => value - (down[index] as number));
}
