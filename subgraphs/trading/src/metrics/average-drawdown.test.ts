import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { averageDrawdown } from './average-drawdown.js';

it.each([['is the mean depth of all falls', averageDrawdown(floats(10, 9, 8, 10, 6, 7)), -0.3]])(
  '%s',
  (_title, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  },
);

it.each([
  ['no fall', averageDrawdown(floats(1, 1, 2))],
  ['no values', averageDrawdown(nothing)],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
