import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { maxDrawdownDays } from './max-drawdown-days.js';

it('counts calendar days from the peak to the recovery', () => {
  const values = floats(10, 12, 11, 12, 6, 9, 12, 13, 12);
  expect(maxDrawdownDays(values, Int32Array.of(0, 1, 2, 3, 4, 7, 8, 9, 10))).toBe(5);
});

it('counts to the last date while it has not recovered', () => {
  expect(maxDrawdownDays(floats(10, 5, 9), Int32Array.of(0, 1, 30))).toBe(30);
});

it('is null where nothing ever fell', () => {
  expect(maxDrawdownDays(floats(1, 2), Int32Array.of(0, 1))).toBeNull();
});
