import { expect, it } from '@jest/globals';
import { floats, fourReturns, nothing } from './a-sample.js';
import { downsideDeviation } from './downside-deviation.js';

it.each([
  [
    'is the root mean square of the losses over all returns, by the year',
    downsideDeviation(fourReturns),
    0.01 * Math.sqrt(252),
  ],
  ['is 0 without a loss', downsideDeviation(floats(0.1, 0)), 0],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no returns', downsideDeviation(nothing)]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
