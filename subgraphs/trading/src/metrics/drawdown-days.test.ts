import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { averageDrawdownDays, longestDrawdownDays } from './drawdown-days.js';

const values = floats(10, 9, 8, 10, 6, 7);
const days = Int32Array.of(0, 1, 4, 5, 6, 8);

it.each([
  ['are five and three on average', averageDrawdownDays(values, days), 4],
  ['are five at most, though the other fall is deeper', longestDrawdownDays(values, days), 5],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['the average of no fall', averageDrawdownDays(floats(1, 2), Int32Array.of(0, 1))],
  ['the longest of no fall', longestDrawdownDays(floats(1, 2), Int32Array.of(0, 1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
