import type { Prices } from './prices.js';
import { newColumn } from './scratch.js';
import { at, unknownSeries } from './series.js';

/** Accumulation and distribution line (Chaikin), as TA-Lib's AD: it starts at the first bar, and a bar without a span adds nothing. */
export function accumulation({ high, low, close }: Prices, volume: Float64Array): Float64Array {
  let line = 0;
  return volume.map((traded, index) => {
    const [top, bottom, last] = [at(high, index), at(low, index), at(close, index)];
    if (top > bottom) line += ((last - bottom - (top - last)) / (top - bottom)) * traded;
    return line;
  });
}

/** Difference of a fast and a slow average of that line, as TA-Lib's ADOSC: both averages start as its first value. */
export function accumulationOscillator(
  prices: Prices,
  volume: Float64Array,
  fastPeriod: number,
  slowPeriod: number,
): Float64Array {
  const line = accumulation(prices, volume);
  const result = unknownSeries(line.length);
  const start = Math.max(fastPeriod, slowPeriod) - 1;
  const [fastWeight, slowWeight] = [2 / (fastPeriod + 1), 2 / (slowPeriod + 1)];
  let fast = line[0] ?? 0;
  let slow = fast;
  for (let index = 0; index < line.length; index += 1) {
    fast += fastWeight * (at(line, index) - fast);
    slow += slowWeight * (at(line, index) - slow);
    if (index >= start) result[index] = fast - slow;
  }
  return result;
}

/** On-balance volume (Granville), as TA-Lib's OBV: the first bar's volume, more on a higher close, less on a lower one. */
export function onBalanceVolume(close: Float64Array, volume: Float64Array): Float64Array {
  const result = newColumn(volume.length);
  let balance = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < volume.length; index += 1) {
    const last = at(close, index);
    balance += (Number(last > before) - Number(last < before)) * at(volume, index);
    result[index] = balance;
    before = last;
  }
  return result;
}
