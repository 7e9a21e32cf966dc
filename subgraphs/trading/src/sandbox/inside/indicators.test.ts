import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exponentialAverage } from '../../signals/exponential-average.js';
import { relativeStrengthIndex } from '../../signals/rsi.js';
import { WindowSums } from '../../signals/window-sums.js';
import * as ta from './indicators.js';

const price = fc.double({ min: 1, max: 1000, noNaN: true });
const prices = fc.array(price, { minLength: 1, maxLength: 60 });
const period = fc.integer({ min: 1, max: 20 });

const windows = (values: readonly number[], size: number) =>
  values.map((_value, i) => (i + 1 < size ? null : values.slice(i + 1 - size, i + 1)));
const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(Math.abs((actual[i] as number) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  });
}

describe('the indicators of custom code', () => {
  it('give the very figures of the built-in types', () => {
    fc.assert(
      fc.property(prices, period, (values, n) => {
        const close = Float64Array.from(values);
        const sums = new WindowSums(close);
        expect([...ta.sma(values, n)]).toEqual(values.map((_v, i) => (i + 1 < n ? Number.NaN : sums.ending(i, n) / n)));
        expect(ta.rsi(values, n)).toEqual(relativeStrengthIndex(close, n));
        expect(ta.ema(values, n)).toEqual(exponentialAverage(close, n));
      }),
    );
  });

  it.each([
    ['highest', ta.highest, (window: number[]) => Math.max(...window)],
    ['lowest', ta.lowest, (window: number[]) => Math.min(...window)],
    ['stdev', ta.stdev, (window: number[]) => Math.sqrt(meanOf(window.map((value) => (value - meanOf(window)) ** 2)))],
  ])('say %s of each window as its definition does', (_name, indicator, definition) => {
    fc.assert(
      fc.property(prices, period, (values, n) => {
        expectClose(
          indicator(values, n),
          windows(values, n).map((window) => (window ? definition(window) : Number.NaN)),
        );
      }),
    );
  });

  it('begin averages with a plain mean and then weigh, as TA-Lib', () => {
    expectClose(ta.ema([2, 4, 6, 12, 0], 3), [Number.NaN, Number.NaN, 4, 8, 4]);
    // True ranges from the second bar on: 3, 4, 1, 6; the mean of two, then Wilder's smoothing by 1/2.
    const [high, low, close] = [
      [10, 12, 13, 12, 17],
      [9, 10, 9, 11, 12],
      [9, 11, 12, 11, 16],
    ];
    expectClose(ta.atr(high, low, close, 2), [Number.NaN, Number.NaN, 3.5, 2.25, 4.125]);
    expectClose(ta.change([10, 11, 12.1], 1), [Number.NaN, 0.1, 0.1]);
  });

  it('know nothing of later bars', () => {
    const indicators = [ta.sma, ta.ema, ta.rsi, ta.stdev, ta.highest, ta.lowest, ta.change];
    fc.assert(
      fc.property(prices, period, fc.nat(60), (values, n, cut) => {
        for (const indicator of indicators) {
          expect(indicator(values.slice(0, cut), n)).toEqual(indicator(values, n).slice(0, cut));
        }
      }),
    );
  });

  it('say what they expected', () => {
    expect(() => ta.sma([1], 1.5)).toThrow('ta.sma expected a whole number of bars from 1 on, got 1.5.');
    expect(() => ta.rsi(undefined as never, 2)).toThrow('ta.rsi expected a list of numbers, got undefined.');
  });
});
