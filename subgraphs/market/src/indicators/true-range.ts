import type { Prices } from './prices.js';
import { at, mapBars, unknownSeries } from './series.js';

/** The day's span, from the close before where that lies outside, as TA-Lib's TRANGE. Unknown on the first bar. */
export function trueRange({ high, low, close }: Prices): Float64Array {
  const result = unknownSeries(close.length);
  for (let index = 1; index < close.length; index += 1) {
    const before = at(close, index - 1);
    const top = at(high, index);
    const bottom = at(low, index);
    result[index] = Math.max(top - bottom, Math.abs(before - top), Math.abs(before - bottom));
  }
  return result;
}

/** Average true range (Wilder, 1978), as TA-Lib's ATR: the mean of the first `period` ranges, smoothed by 1 / `period` after. */
export function averageTrueRange(prices: Prices, period: number): Float64Array {
  const ranges = trueRange(prices);
  const result = unknownSeries(ranges.length);
  let average = 0;
  for (let index = 1; index < ranges.length; index += 1) {
    if (index <= period) average += at(ranges, index) / period;
    else average = (average * (period - 1) + at(ranges, index)) / period;
    if (index >= period) result[index] = average;
  }
  return result;
}

/** The same in percent of the close, as TA-Lib's NATR. */
export function normalizedTrueRange(prices: Prices, period: number): Float64Array {
  const average = averageTrueRange(prices, period);
  return mapBars(average.length, (index) => (100 * at(average, index)) / at(prices.close, index));
}
