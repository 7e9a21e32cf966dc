import { describe, expect, it } from '@jest/globals';
import { computeIndicator } from './compute-indicator.js';
import { INDICATOR_TYPES, INDICATORS, type IndicatorType } from './indicator-types.js';
import { onScratch } from './scratch.js';
import type { IndicatorParams, PriceColumns } from './types/definition.js';

const defaultsOf = (type: IndicatorType): IndicatorParams =>
  Object.fromEntries(Object.entries(INDICATORS[type].parameters).map(([name, { default: value }]) => [name, value]));

const barsOf = (closes: readonly number[]): PriceColumns => ({
  open: Float64Array.from(closes, (close, index) => close + Math.sin(index)),
  high: Float64Array.from(closes, (close) => close + 2),
  low: Float64Array.from(closes, (close) => close - 2),
  close: Float64Array.from(closes),
  volume: Float64Array.from(closes, (_close, index) => 1000 + 10 * (index % 7)),
});
const flat = (length: number): PriceColumns => {
  const column = () => new Float64Array(length).fill(50);
  return { open: column(), high: column(), low: column(), close: column(), volume: column() };
};
const WAVE = Array.from({ length: 200 }, (_value, index) => 100 + 10 * Math.sin(index / 3) + Math.sin(index * index));

describe.each(INDICATOR_TYPES)('%s', (type) => {
  const params = defaultsOf(type);
  const { lookback, outputs, inputs } = INDICATORS[type];
  const warmUp = lookback(params);

  it('has no value on the bars that it looks back on, and one on each after them', () => {
    const computed = computeIndicator(type, barsOf(WAVE), params);
    expect(computed.length).toBe(outputs.length);
    for (const values of computed) {
      expect(values.length).toBe(WAVE.length);
      expect(values.findIndex(Number.isFinite)).toBe(warmUp);
      expect([...values.slice(warmUp)].every(Number.isFinite)).toBe(true);
    }
  });

  it('has no value on as many bars as it looks back on, nor on none', () => {
    for (const length of [warmUp, 0]) {
      for (const values of computeIndicator(type, barsOf(WAVE.slice(0, length)), params)) {
        expect([...values]).toEqual(new Array(length).fill(Number.NaN));
      }
    }
  });

  it('has a value where prices never move', () => {
    for (const values of computeIndicator(type, flat(200), params)) {
      expect([...values.slice(warmUp)].every(Number.isFinite)).toBe(true);
    }
  });

  it('leaves its inputs as they are, which others read as well', () => {
    const bars = barsOf(WAVE);
    computeIndicator(type, bars, params);
    expect(bars).toEqual(barsOf(WAVE));
  });

  it('is the same on columns that held something else before', () => {
    const used = Array.from({ length: 30 }, () => new Float64Array(WAVE.length + 50).fill(7));
    const bars = barsOf(WAVE);
    const computed = onScratch(used, () => computeIndicator(type, bars, params).map((values) => values.slice()));
    expect(computed).toEqual(computeIndicator(type, bars, params));
  });

  it('says nothing of a later bar: its values are those of the bars up to it', () => {
    const whole = computeIndicator(type, barsOf(WAVE), params);
    const part = computeIndicator(type, barsOf(WAVE.slice(0, 150)), params);
    expect(part).toEqual(whole.map((values) => values.slice(0, 150)));
  });

  it('has no value where an input is unknown, and starts anew after it', () => {
    for (const input of inputs) {
      const bars = barsOf(WAVE);
      bars[input][80] = Number.NaN;
      const later = barsOf(WAVE);
      const rest = Object.fromEntries(Object.entries(later).map(([name, values]) => [name, values.slice(81)]));
      const fresh = computeIndicator(type, rest as unknown as PriceColumns, params);
      computeIndicator(type, bars, params).forEach((values, place) => {
        expect(values[80]).toBeNaN();
        expect(values.slice(81)).toEqual(fresh[place]);
      });
    }
  });
});

describe('an indicator', () => {
  it('is at least one of 60', () => {
    expect(INDICATOR_TYPES.length).toBeGreaterThanOrEqual(60);
  });

  it('is worked out by hand for a simple average and a strength index', () => {
    const bars = barsOf([1, 2, 3, 4, 5, 6]);
    expect(computeIndicator('SMA', bars, { period: 3 }).map((values) => [...values])).toEqual([
      [Number.NaN, Number.NaN, 2, 3, 4, 5],
    ]);
    expect(computeIndicator('RSI', bars, { period: 3 }).map((values) => [...values])).toEqual([
      [Number.NaN, Number.NaN, Number.NaN, 100, 100, 100],
    ]);
  });
});
