import { expect, it } from '@jest/globals';
import { floats, fourReturns, nothing } from './a-sample.js';
import { beta } from './beta.js';

it.each([
  ['is 1 beside itself', beta(fourReturns, fourReturns), 1],
  [
    'is the factor by which it moves with the benchmark',
    beta(
      fourReturns.map((value) => 0.01 - 2 * value),
      fourReturns,
    ),
    -2,
  ],
  ['is 0 where nothing moves with it', beta(floats(1, 1, -1, -1), floats(1, -1, 1, -1)), 0],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one return', beta(floats(0.1), floats(0.1))],
  ['no returns', beta(nothing, nothing)],
  ['a benchmark that never moved', beta(floats(0.1, 0.2), floats(0.1, 0.1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
