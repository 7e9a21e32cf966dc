import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { quantile } from './quantile.js';

it.each([
  ['is the least for 0', quantile(floats(3, 1, 2), 0), 1],
  ['is the greatest for 1', quantile(floats(3, 1, 2), 1), 3],
  ['lies between two in proportion', quantile(floats(4, 0), 0.25), 1],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['nothing', quantile(nothing, 0.5)]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
