import { type MaType, movingAverage } from './moving-average-kinds.js';
import type { Prices } from './prices.js';
import { rsi } from './relative-strength.js';
import { highest, lowest } from './rolling.js';
import { at, knownTogether, mapBars } from './series.js';

export interface Smoothing {
  readonly period: number;
  readonly maType: MaType;
}

// A hundredth of a span below it is rounding, to TA-Lib
const NOTHING = 1e-14;

/** Where the close stands between lowest and highest of `period` bars, 0 to 100; 0 where they are one. */
function rawStochastic({ high, low, close }: Prices, period: number): Float64Array {
  const result = highest(high, period);
  const bottoms = lowest(low, period);
  for (let index = 0; index < result.length; index += 1) {
    const hundredth = (at(result, index) - at(bottoms, index)) / 100;
    result[index] = hundredth < NOTHING ? 0 : (at(close, index) - at(bottoms, index)) / hundredth;
  }
  return result;
}

const smooth = (values: Float64Array, { period, maType }: Smoothing) => movingAverage(values, period, maType);

/** Fast stochastic and its average, as TA-Lib's STOCHF (Lane). */
export function fastStochastic(prices: Prices, period: number, smoothing: Smoothing): Float64Array[] {
  const fast = rawStochastic(prices, period);
  return knownTogether(fast, smooth(fast, smoothing));
}

/** Slow stochastic, which is the fast one's average, and its own average, as TA-Lib's STOCH. */
export function slowStochastic(prices: Prices, period: number, slowK: Smoothing, slowD: Smoothing): Float64Array[] {
  const slow = smooth(rawStochastic(prices, period), slowK);
  return knownTogether(slow, smooth(slow, slowD));
}

/** Fast stochastic of the relative strength index (Chande and Kroll), as TA-Lib's STOCHRSI. */
export function stochasticRsi(
  close: Float64Array,
  rsiPeriod: number,
  period: number,
  smoothing: Smoothing,
): Float64Array[] {
  const strength = rsi(close, rsiPeriod);
  return fastStochastic({ high: strength, low: strength, close: strength }, period, smoothing);
}

/** Williams' %R, -100 to 0, as TA-Lib's WILLR; 0 where highest and lowest are one. */
export function williamsR({ high, low, close }: Prices, period: number): Float64Array {
  const [tops, bottoms] = [highest(high, period), lowest(low, period)];
  return mapBars(close.length, (index) => {
    const hundredth = (at(tops, index) - at(bottoms, index)) / 100;
    return hundredth < NOTHING ? 0 : (at(close, index) - at(tops, index)) / hundredth;
  });
}
