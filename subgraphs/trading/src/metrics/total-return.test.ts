import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { totalReturn } from './total-return.js';

it.each([['is the last value over the first, less 1', totalReturn(floats(100, 90, 120)), 0.2]])(
  '%s',
  (_title, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  },
);

it.each([['no values', totalReturn(nothing)]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
