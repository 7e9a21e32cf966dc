import { expect, it } from '@jest/globals';
import { fiveTrips, trips } from './a-sample.js';
import { payoffRatio } from './payoff-ratio.js';

it.each([['is the mean win over the mean loss', payoffRatio(fiveTrips), 4 / 1.5]])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['no losses', payoffRatio(trips(1, 0))],
  ['no wins', payoffRatio(trips(-1, 0))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
