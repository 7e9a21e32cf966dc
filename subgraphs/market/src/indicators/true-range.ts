import type { Prices } from './prices.js';
import { at, mapBars, unknownSeries, upward } from './series.js';

/** A bar's span, and by how much the close before lies outside of it. */
const rangeOf = (top: number, bottom: number, before: number): number =>
  top - bottom + upward(before - top) + upward(bottom - before);

/** The day's span, from the close before where that lies outside, as TA-Lib's TRANGE. Unknown on the first bar. */
export function trueRange({ high, low, close }: Prices): Float64Array {
  const result = unknownSeries(close.length, 1);
  for (let index = 1; index < close.length; index += 1) {
    result[index] = rangeOf(at(high, index), at(low, index), at(close, index - 1));
  }
  return result;
}

/** Average true range (Wilder, 1978), as TA-Lib's ATR: the mean of the first `period` ranges, smoothed by 1 / `period` after. */
export function averageTrueRange({ high, low, close }: Prices, period: number): Float64Array {
  const result = unknownSeries(close.length, period);
  const share = 1 / period;
  let average = 0;
  for (let index = 1; index < close.length; index += 1) {
    const range = rangeOf(at(high, index), at(low, index), at(close, index - 1));
    average = average * (index <= period ? 1 : 1 - share) + range * share;
    if (index >= period) result[index] = average;
  }
  return result;
}

/** The same in percent of the close, as TA-Lib's NATR. */
export function normalizedTrueRange(prices: Prices, period: number): Float64Array {
  const average = averageTrueRange(prices, period);
  return mapBars(average.length, (index) => (100 * at(average, index)) / at(prices.close, index));
}
