import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { alpha } from './alpha.js';

it.each([
  ['is 0 beside itself', alpha(fourReturns, fourReturns), 0],
  [
    'is what each day gave beyond beta, over a year',
    alpha(
      fourReturns.map((value) => 0.001 + 2 * value),
      fourReturns,
    ),
    1.001 ** 252 - 1,
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['a benchmark that never moved', alpha(floats(0.1, 0.2), floats(0, 0))]])(
  'is null for %s',
  (_title, actual) => {
    expect(actual).toBeNull();
  },
);
