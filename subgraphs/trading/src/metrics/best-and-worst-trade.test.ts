import { expect, it } from '@jest/globals';
import { fiveTrips } from './a-sample.js';
import { bestTrade, worstTrade } from './best-and-worst-trade.js';

it.each([
  ['the best has the highest return', bestTrade(fiveTrips), 0.5],
  ['the worst has the lowest', worstTrade(fiveTrips), -0.2],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['the best of none', bestTrade([])],
  ['the worst of none', worstTrade([])],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
