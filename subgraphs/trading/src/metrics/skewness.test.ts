import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { skewness } from './skewness.js';

it.each([
  ['is 0 for what lies alike on both sides', skewness(floats(1, 2, 3)), 0],
  ['is that of 0, 0 and 3, corrected for three values', skewness(floats(0, 0, 3)), Math.sqrt(3)],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['two returns', skewness(floats(1, 2))],
  ['equal returns', skewness(floats(1, 1, 1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
