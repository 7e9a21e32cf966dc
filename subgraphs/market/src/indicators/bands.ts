import { deviationOf, variance } from './dispersion.js';
import { type MaType, movingAverage } from './moving-average-kinds.js';
import { highest, lowest } from './rolling.js';
import { newColumn } from './scratch.js';
import { at, mapBars } from './series.js';

export interface BandsOptions {
  readonly period: number;
  readonly deviationsUp: number;
  readonly deviationsDown: number;
  readonly maType: MaType;
}

/** Bollinger bands, upper, middle and lower, as TA-Lib's BBANDS: standard deviations around an average. */
export function bollingerBands(values: Float64Array, options: BandsOptions): Float64Array[] {
  const { period, deviationsUp, deviationsDown, maType } = options;
  const middle = movingAverage(values, period, maType);
  const lower = variance(values, period);
  const upper = newColumn(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const deviation = deviationOf(at(lower, index));
    upper[index] = at(middle, index) + deviationsUp * deviation;
    lower[index] = at(middle, index) - deviationsDown * deviation;
  }
  return [upper, middle, lower];
}

/** Halfway between the highest of one column and the lowest of another, as TA-Lib's MIDPOINT and MIDPRICE. */
export function middleOf(highs: Float64Array, lows: Float64Array, period: number): Float64Array {
  const [tops, bottoms] = [highest(highs, period), lowest(lows, period)];
  return mapBars(highs.length, (index) => (at(tops, index) + at(bottoms, index)) / 2);
}
