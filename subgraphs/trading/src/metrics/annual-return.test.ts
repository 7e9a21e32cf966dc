import { expect, it } from '@jest/globals';
import { floats } from './a-sample.js';
import { annualReturn } from './annual-return.js';

it.each([
  ['is the growth itself over 252 returns', annualReturn(new Float64Array(253).fill(1).fill(1.1, 252)), 0.1],
  ['is the growth squared over 126 returns', annualReturn(new Float64Array(127).fill(1).fill(1.1, 126)), 0.21],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one value', annualReturn(floats(1))],
  ['nothing left', annualReturn(floats(1, 0))],
  ['less than nothing left', annualReturn(floats(1, 2, -1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
