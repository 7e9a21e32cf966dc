import { at } from '../series.js';

export interface CandleBars {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
}

/** What a part of a candle is measured by: `factor` times the mean of `range` over `period` bars before it, or its own where that is 0. */
interface Measure {
  readonly range: 'body' | 'span' | 'shadows';
  readonly period: number;
  readonly factor: number;
}

/** TA-Lib's default candle settings. */
const MEASURES = {
  bodyLong: { range: 'body', period: 10, factor: 1 },
  bodyShort: { range: 'body', period: 10, factor: 1 },
  bodyDoji: { range: 'span', period: 10, factor: 0.1 },
  shadowLong: { range: 'body', period: 0, factor: 1 },
  shadowVeryLong: { range: 'body', period: 0, factor: 2 },
  // Both shadows together are half as long each
  shadowShort: { range: 'shadows', period: 10, factor: 0.5 },
  shadowVeryShort: { range: 'span', period: 10, factor: 0.1 },
  near: { range: 'span', period: 5, factor: 0.2 },
  far: { range: 'span', period: 5, factor: 0.6 },
} satisfies Readonly<Record<string, Measure>>;
export type MeasureName = keyof typeof MEASURES;

/** Bars as candles: each by its place. */
export interface Candles extends CandleBars {
  body(index: number): number;
  upperShadow(index: number): number;
  lowerShadow(index: number): number;
  /** 1 for a candle that closes on its open or above, -1 for one below. */
  colour(index: number): 1 | -1;
  isWhite(index: number): boolean;
  /** The higher and the lower end of the body. */
  top(index: number): number;
  bottom(index: number): number;
  /** Whether a body lies wholly above, or below, that of the candle before. */
  gapsUp(index: number): boolean;
  gapsDown(index: number): boolean;
  /** What a candle's part is compared with; measured over bars before it. */
  measure(name: MeasureName, index: number): number;
}

export function createCandles(bars: CandleBars): Candles {
  const { open, high, low, close } = bars;
  const body = (index: number) => Math.abs(at(close, index) - at(open, index));
  const top = (index: number) => Math.max(at(close, index), at(open, index));
  const bottom = (index: number) => Math.min(at(close, index), at(open, index));
  const span = (index: number) => at(high, index) - at(low, index);
  const isWhite = (index: number) => at(close, index) >= at(open, index);
  const ranges = { body, span, shadows: (index: number) => span(index) - body(index) };
  const measured = new Map<MeasureName, Float64Array>();

  return {
    ...bars,
    body,
    top,
    bottom,
    isWhite,
    upperShadow: (index) => at(high, index) - top(index),
    lowerShadow: (index) => bottom(index) - at(low, index),
    colour: (index) => (isWhite(index) ? 1 : -1),
    gapsUp: (index) => bottom(index) > top(index - 1),
    gapsDown: (index) => top(index) < bottom(index - 1),
    measure(name, index) {
      let values = measured.get(name);
      if (!values) {
        values = averagesBefore(close.length, ranges[MEASURES[name].range], MEASURES[name]);
        measured.set(name, values);
      }
      return at(values, index);
    },
  };
}

function averagesBefore(length: number, rangeOf: (index: number) => number, { period, factor }: Measure): Float64Array {
  const values = new Float64Array(length);
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    values[index] = factor * (period === 0 ? rangeOf(index) : sum / period);
    sum += rangeOf(index) - (index >= period && period > 0 ? rangeOf(index - period) : 0);
  }
  return values;
}
