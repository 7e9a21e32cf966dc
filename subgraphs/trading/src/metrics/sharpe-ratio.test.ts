import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { sharpeRatio } from './sharpe-ratio.js';

it.each([
  [
    'is mean over sample standard deviation by the year',
    sharpeRatio(fourReturns),
    (0.005 / Math.sqrt(0.0013 / 3)) * Math.sqrt(252),
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one return', sharpeRatio(floats(0.1))],
  ['equal returns', sharpeRatio(floats(0, 0, 0))],
  ['returns equal but for rounding', sharpeRatio(floats(0.1, 0.1 + 1e-17, 0.10000000000000002))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
