import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { tailRatio } from './tail-ratio.js';

it.each([
  ['is the high quantile over the low one', tailRatio(floats(-1, 3)), 2.8 / 0.8],
  ['is 1 for returns that lie alike on both sides', tailRatio(floats(-2, -1, 0, 1, 2)), 1],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['no returns', tailRatio(nothing)],
  ['a low quantile of 0', tailRatio(floats(0, 0, 0))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
