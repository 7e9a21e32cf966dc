import type { Prices } from './prices.js';
import { at, mapBars, unknownSeries } from './series.js';
import { trueRange } from './true-range.js';

export type Direction = 'up' | 'down';

/** By how much a bar went further one way than the other; 0 where it did not (Wilder, 1978). Unknown on the first bar. */
function movement({ high, low }: Pick<Prices, 'high' | 'low'>, direction: Direction): Float64Array {
  const result = unknownSeries(high.length);
  const isUp = direction === 'up';
  for (let index = 1; index < high.length; index += 1) {
    const up = at(high, index) - at(high, index - 1);
    const down = at(low, index - 1) - at(low, index);
    const own = isUp ? up : down;
    result[index] = own > 0 && own > (isUp ? down : up) ? own : 0;
  }
  return result;
}

/** Wilder's sum: that of the first `period - 1` values, then each value more and a `period`th of the sum less. */
function wilderSum(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length);
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) {
    sum += at(values, index) - (index < period ? 0 : sum / period);
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
export function directionalIndicator(
  prices: Prices,
  period: number,
  direction: Direction,
  ranged = wilderSum(trueRange(prices), period),
): Float64Array {
  const result = directionalMovement(prices, period, direction);
  result.fill(Number.NaN, 0, period);
  for (let index = period; index < result.length; index += 1) {
    result[index] = at(ranged, index) === 0 ? 0 : (100 * at(result, index)) / at(ranged, index);
  }
  return result;
}

/** How far the two directions are apart, 0 to 100; NaN where neither moved. */
function spread(prices: Prices, period: number): Float64Array {
  const ranged = wilderSum(trueRange(prices), period);
  const spreads = directionalIndicator(prices, period, 'up', ranged);
  const down = directionalIndicator(prices, period, 'down', ranged);
  for (let index = 0; index < spreads.length; index += 1) {
    const up = at(spreads, index);
    spreads[index] = (100 * Math.abs(up - at(down, index))) / (up + at(down, index));
  }
  return spreads;
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
  const index = spread(prices, period);
  const result = unknownSeries(index.length);
  let average = 0;
  for (let row = period; row < index.length; row += 1) {
    const value = at(index, row);
    if (!Number.isNaN(value)) {
      average = row < 2 * period ? average + value / period : (average * (period - 1) + value) / period;
    }
    if (row >= 2 * period - 1) result[row] = average;
  }
  return result;
}

/** Mean of the average index and what it was `period - 1` bars before, as TA-Lib's ADXR. */
export function directionalRating(prices: Prices, period: number): Float64Array {
  const average = averageDirectionalIndex(prices, period);
  return mapBars(average.length, (index) => (at(average, index) + (average[index - period + 1] ?? Number.NaN)) / 2);
}
