import { expect, it } from '@jest/globals';
import { fiveTrips, trips } from './a-sample.js';
import { systemQualityNumber } from './system-quality-number.js';

it.each([
  [
    'is mean over sample standard deviation, times the root of their number',
    systemQualityNumber(fiveTrips),
    Math.sqrt(5) / Math.sqrt(34 / 4),
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one round trip', systemQualityNumber(trips(1))],
  ['equal gains', systemQualityNumber(trips(1, 1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
