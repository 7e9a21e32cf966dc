import type { Prices } from './prices.js';
import { at, mapBars, unknownSeries, upward } from './series.js';
import { trueRange } from './true-range.js';

export type Direction = 'up' | 'down';

/** One of a bar's moves up and down, if it is the larger one and above 0, else 0 (Wilder, 1978). */
const moveOf = (own: number, other: number): number => upward(own) * Number(own > other);

/** By how much a bar went further one way than the other; 0 where it did not. Unknown on the first bar. */
function movement({ high, low }: Pick<Prices, 'high' | 'low'>, direction: Direction): Float64Array {
  const result = unknownSeries(high.length, 1);
  const isUp = direction === 'up';
  for (let index = 1; index < high.length; index += 1) {
    const up = at(high, index) - at(high, index - 1);
    const down = at(low, index - 1) - at(low, index);
    result[index] = isUp ? moveOf(up, down) : moveOf(down, up);
  }
  return result;
}

/** What is kept of Wilder's sum as a bar's value is added: all while there are fewer than `period`, then a `period`th less. */
const keptOf = (index: number, period: number): number => (index < period ? 1 : 1 - 1 / period);

/** Wilder's sum of the values after the first. */
function wilderSum(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length, period - 1);
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) {
    sum = sum * keptOf(index, period) + at(values, index);
    if (index >= period - 1) result[index] = sum;
  }
  return result;
}

/** Directional movement, as TA-Lib's PLUS_DM and MINUS_DM. Unknown on the first `period - 1` bars. */
export function directionalMovement(
  prices: Pick<Prices, 'high' | 'low'>,
  period: number,
  direction: Direction,
): Float64Array {
  return wilderSum(movement(prices, direction), period);
}

/** Directional indicator, in percent of the true range, as TA-Lib's PLUS_DI and MINUS_DI. Unknown on the first `period` bars. */
export function directionalIndicator(prices: Prices, period: number, direction: Direction): Float64Array {
  const ranged = wilderSum(trueRange(prices), period);
  const result = directionalMovement(prices, period, direction);
  result.fill(Number.NaN, 0, period);
  for (let index = period; index < result.length; index += 1) {
    result[index] = at(ranged, index) === 0 ? 0 : (100 * at(result, index)) / at(ranged, index);
  }
  return result;
}

/** How far the two directional indicators are apart, 0 to 100; NaN where neither moved. Their true range cancels out. */
function spread({ high, low }: Prices, period: number): Float64Array {
  const result = unknownSeries(high.length, period);
  let up = 0;
  let down = 0;
  for (let index = 1; index < high.length; index += 1) {
    const rise = at(high, index) - at(high, index - 1);
    const fall = at(low, index - 1) - at(low, index);
    const kept = keptOf(index, period);
    up = up * kept + moveOf(rise, fall);
    down = down * kept + moveOf(fall, rise);
    if (index >= period) result[index] = (100 * Math.abs(up - down)) / (up + down);
  }
  return result;
}

/** Directional movement index, as TA-Lib's DX: where neither direction moved, what it was before, and 0 at first. */
export function directionalIndex(prices: Prices, period: number): Float64Array {
  const result = spread(prices, period);
  let last = 0;
  for (let index = period; index < result.length; index += 1) {
    if (!Number.isNaN(at(result, index))) last = at(result, index);
    result[index] = last;
  }
  return result;
}

/** Average directional index, as TA-Lib's ADX, which passes over bars where neither direction moved. */
export function averageDirectionalIndex(prices: Prices, period: number): Float64Array {
  const result = spread(prices, period);
  let average = 0;
  for (let index = period; index < result.length; index += 1) {
    const value = at(result, index);
    if (!Number.isNaN(value)) average = average * (index < 2 * period ? 1 : 1 - 1 / period) + value / period;
    result[index] = average;
  }
  return result.fill(Number.NaN, 0, 2 * period - 1);
}

/** Mean of the average index and what it was `period - 1` bars before, as TA-Lib's ADXR. */
export function directionalRating(prices: Prices, period: number): Float64Array {
  const average = averageDirectionalIndex(prices, period);
  return mapBars(average.length, (index) => (at(average, index) + (average[index - period + 1] ?? Number.NaN)) / 2);
}
