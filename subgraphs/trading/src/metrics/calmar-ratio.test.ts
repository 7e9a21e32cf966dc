import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { calmarRatio } from './calmar-ratio.js';

it.each([
  ['is 0 where nothing was gained', calmarRatio(floats(100, 80, 100)), 0],
  [
    'is annual return over the depth of the deepest fall',
    calmarRatio(new Float64Array(253).fill(1).fill(0.8, 5, 9).fill(1.1, 252)),
    0.5,
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no fall', calmarRatio(floats(1, 2, 3))]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
