import { expect, it } from '@jest/globals';
import { fiveTrips } from './a-sample.js';
import { winRate } from './win-rate.js';

it.each([['counts breaking even as no win', winRate(fiveTrips), 0.4]])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no round trips', winRate([])]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
