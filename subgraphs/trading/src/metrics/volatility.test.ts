import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { annualVolatility } from './volatility.js';

it.each([
  [
    'is the sample standard deviation by the year',
    annualVolatility(fourReturns),
    Math.sqrt(0.0013 / 3) * Math.sqrt(252),
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['one return', annualVolatility(floats(0.1))]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
