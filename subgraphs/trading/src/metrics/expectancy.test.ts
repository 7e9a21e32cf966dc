import { expect, it } from '@jest/globals';
import { fiveTrips } from './a-sample.js';
import { expectancy } from './expectancy.js';

it.each([['is the mean gain', expectancy(fiveTrips), 1]])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no round trips', expectancy([])]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
