import { exponentialAverage } from '../../signals/exponential-average.js';
import { relativeStrengthIndex } from '../../signals/rsi.js';
import { WindowSums } from '../../signals/window-sums.js';

/** A column of prices: any list of numbers. */
type Prices = ArrayLike<number>;

// Each answers a column as long as the one given, NaN until there are enough bars. They are the platform's own indicators
// where it has them, so that code gives what a built-in type gives; of prices that may be missing it has no extremes.

/** The simple moving average of `period` bars. */
export function sma(values: Prices, period: number): Float64Array {
  const column = columnOf('sma', values, period);
  const sums = new WindowSums(column);
  return trailing(column, period, (i) => sums.ending(i, period) / period);
}

/** The exponential moving average, as TA-Lib's EMA: it begins with the mean of the first `period` values, then weighs each new one by 2 / (period + 1). */
export function ema(values: Prices, period: number): Float64Array {
  return exponentialAverage(columnOf('ema', values, period), period);
}

/** Wilder's relative strength index, 0 to 100. */
export function rsi(values: Prices, period: number): Float64Array {
  return relativeStrengthIndex(columnOf('rsi', values, period), period);
}

/** Wilder's average true range, as TA-Lib's ATR: its first value, at index `period`, is a plain mean. */
export function atr(high: Prices, low: Prices, close: Prices, period: number): Float64Array {
  const [highs, lows, closes] = [high, low, close].map((values) => columnOf('atr', values, period)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const ranges = closes.map((_close, i) => {
    if (i === 0) return Number.NaN;
    const before = closes[i - 1] as number;
    return Math.max(highs[i] as number, before) - Math.min(lows[i] as number, before);
  });
  let average = mean(ranges, 1, period);
  return trailing(closes, period + 1, (i) => {
    if (i > period) average = (average * (period - 1) + (ranges[i] as number)) / period;
    return average;
  });
}

/** The standard deviation of the last `period` values, over `period` (not `period - 1`), as TA-Lib's STDDEV. */
export function stdev(values: Prices, period: number): Float64Array {
  const column = columnOf('stdev', values, period);
  return trailing(column, period, (i) => {
    const start = i - period + 1;
    const center = mean(column, start, period);
    let sum = 0;
    for (let k = start; k <= i; k++) sum += ((column[k] as number) - center) ** 2;
    return Math.sqrt(sum / period);
  });
}

/** The highest of the last `period` values. */
export function highest(values: Prices, period: number): Float64Array {
  return extreme(columnOf('highest', values, period), period, Math.max);
}

/** The lowest of the last `period` values. */
export function lowest(values: Prices, period: number): Float64Array {
  return extreme(columnOf('lowest', values, period), period, Math.min);
}

/** The change over `period` bars, as a fraction of the value then. */
export function change(values: Prices, period: number): Float64Array {
  const column = columnOf('change', values, period);
  return trailing(column, period + 1, (i) => (column[i] as number) / (column[i - period] as number) - 1);
}

function columnOf(name: string, values: Prices, period: number): Float64Array {
  if (!Number.isInteger(period) || period < 1) {
    throw new Error(`ta.${name} expected a whole number of bars from 1 on, got ${String(period)}.`);
  }
  if (typeof values !== 'object' || values === null || typeof values.length !== 'number') {
    throw new Error(`ta.${name} expected a list of numbers, got ${typeof values}.`);
  }
  return values instanceof Float64Array ? values : Float64Array.from(values);
}

/** `value(i)` at each bar from the one that completes `needed` bars. */
function trailing(column: Float64Array, needed: number, value: (i: number) => number): Float64Array {
  const answer = new Float64Array(column.length).fill(Number.NaN);
  for (let i = needed - 1; i < column.length; i++) answer[i] = value(i);
  return answer;
}

function mean(column: Float64Array, start: number, count: number): number {
  let sum = 0;
  for (let i = start; i < start + count; i++) sum += column[i] ?? Number.NaN;
  return sum / count;
}

function extreme(column: Float64Array, period: number, pick: (a: number, b: number) => number): Float64Array {
  return trailing(column, period, (i) => {
    let found = column[i] as number;
    for (let k = i - period + 1; k < i; k++) found = pick(found, column[k] as number);
    return found;
  });
}
