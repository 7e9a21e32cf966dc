import { expect, it } from '@jest/globals';
import { fiveTrips, trips } from './a-sample.js';
import { kellyCriterion } from './kelly-criterion.js';

it.each([
  ['leaves out what broke even', kellyCriterion(fiveTrips), 0.5 - 0.5 / (4 / 1.5)],
  ['is 0.2 for a fair payoff won six times in ten', kellyCriterion(trips(1, 1, 1, 1, 1, 1, -1, -1, -1, -1)), 0.2],
  ['is negative where one loses on average', kellyCriterion(trips(1, -2)), 0.5 - 0.5 / 0.5],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['no losses', kellyCriterion(trips(1))],
  ['no round trips', kellyCriterion([])],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
