import { expect, it } from '@jest/globals';
import { fiveTrips, trips } from './a-sample.js';
import { profitFactor } from './profit-factor.js';

it.each([['is gains over losses', profitFactor(fiveTrips), 8 / 3]])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no losses', profitFactor(trips(1, 0))]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
