import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { kurtosis } from './kurtosis.js';

it.each([
  ['is that of 1 to 4, corrected for four values', kurtosis(floats(1, 2, 3, 4)), -1.2],
  ['is that of one that differs from three', kurtosis(floats(0, 0, 0, 1)), 4],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['three returns', kurtosis(floats(1, 2, 3))],
  ['equal returns', kurtosis(floats(1, 1, 1, 1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
