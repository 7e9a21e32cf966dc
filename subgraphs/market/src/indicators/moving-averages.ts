import { rollingSum } from './rolling.js';
import { newColumn } from './scratch.js';
import { at, firstKnown, mapBars, unknownSeries } from './series.js';

/** Simple moving average, as TA-Lib's SMA. Unknown on the first `period - 1` values. */
export function sma(values: Float64Array, period: number): Float64Array {
  return rollingSum(values, period, period);
}

/**
 * Exponential moving average, as TA-Lib's EMA: starts as the simple average of the first `period` values, and each value
 * weighs `weight` from there on. Unknown on the first `period - 1` values.
 */
export function ema(values: Float64Array, period: number, weight = 2 / (period + 1)): Float64Array {
  const first = firstKnown(values);
  const start = first + period - 1;
  const result = newColumn(values.length);
  let average = 0;
  for (let index = first; index < values.length; index += 1) {
    const value = at(values, index);
    average += index <= start ? value / period : weight * (value - average);
    result[index] = average;
  }
  return result.fill(Number.NaN, 0, start);
}

/** Average with weights from 1 (oldest) to `period` (newest), as TA-Lib's WMA. */
export function wma(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length);
  const first = firstKnown(values);
  const weights = (period * (period + 1)) / 2;
  let sum = 0;
  let weighted = 0;
  for (let index = first; index < values.length; index += 1) {
    const value = at(values, index);
    const count = Math.min(index - first + 1, period);
    weighted += count * value;
    sum += value;
    if (count < period) continue;
    result[index] = weighted / weights;
    weighted -= sum;
    sum -= at(values, index - period + 1);
  }
  return result;
}

/** Double exponential moving average (Mulloy, Technical Analysis of Stocks & Commodities, 1994), as TA-Lib's DEMA. */
export function dema(values: Float64Array, period: number): Float64Array {
  const once = ema(values, period);
  const twice = ema(once, period);
  return mapBars(values.length, (index) => 2 * at(once, index) - at(twice, index));
}

/** Triple exponential moving average (Mulloy, 1994), as TA-Lib's TEMA. */
export function tema(values: Float64Array, period: number): Float64Array {
  const once = ema(values, period);
  const twice = ema(once, period);
  const thrice = ema(twice, period);
  return mapBars(values.length, (index) => 3 * at(once, index) - 3 * at(twice, index) + at(thrice, index));
}

/** Triangular moving average, as TA-Lib's TRIMA: a simple average of simple averages, both half as long. */
export function trima(values: Float64Array, period: number): Float64Array {
  return sma(sma(values, Math.ceil(period / 2)), Math.floor(period / 2) + 1);
}

const KAMA_FAST = 2 / 3;
const KAMA_SLOW = 2 / 31;

/**
 * Kaufman's adaptive moving average (Trading Systems and Methods), as TA-Lib's KAMA: the straighter the way of the last
 * `period` values, the more the newest weighs, between averages of 2 and 30. Unknown on the first `period` values. As in
 * TA-Lib, a way that only rises, or none at all, counts as straight.
 */
export function kama(values: Float64Array, period: number): Float64Array {
  const result = unknownSeries(values.length);
  const first = firstKnown(values);
  const step = (index: number) => Math.abs(at(values, index) - at(values, index - 1));
  let way = 0;
  let average = Number.NaN;
  for (let index = first + 1; index < values.length; index += 1) {
    way += step(index);
    if (index - first < period) continue;
    if (index - first === period) average = at(values, index - 1);
    else way -= step(index - period);
    const distance = at(values, index) - at(values, index - period);
    const efficiency = way <= distance || way === 0 ? 1 : Math.abs(distance / way);
    const weight = (efficiency * (KAMA_FAST - KAMA_SLOW) + KAMA_SLOW) ** 2;
    average += weight * (at(values, index) - average);
    result[index] = average;
  }
  return result;
}

/** Tillson's T3 (Technical Analysis of Stocks & Commodities, 1998), as TA-Lib's: six exponential averages of each other. */
export function t3(values: Float64Array, period: number, volumeFactor: number): Float64Array {
  const averages: Float64Array[] = [];
  let last = values;
  for (let depth = 0; depth < 6; depth += 1) {
    last = ema(last, period);
    averages.push(last);
  }
  const square = volumeFactor ** 2;
  const cube = volumeFactor ** 3;
  const weights = [
    0,
    0,
    1 + 3 * volumeFactor + cube + 3 * square,
    -6 * square - 3 * (volumeFactor + cube),
    3 * (square + cube),
    -cube,
  ];
  return mapBars(values.length, (index) =>
    averages.reduce((sum, average, depth) => sum + (weights[depth] as number) * at(average, index), 0),
  );
}
