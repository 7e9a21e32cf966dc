import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { parametricConditionalValueAtRisk, parametricValueAtRisk } from './parametric-value-at-risk.js';

it.each([
  [
    'is the mean and 1.645 standard deviations below it',
    parametricValueAtRisk(fourReturns, 0.05),
    0.005 - 1.6448536269514722 * Math.sqrt(0.0013 / 3),
  ],
  ['is the mean for half of the days', parametricValueAtRisk(fourReturns, 0.5), 0.005],
  [
    'expects a shortfall of 2.063 standard deviations',
    parametricConditionalValueAtRisk(fourReturns, 0.05),
    0.005 - 2.0627128075074257 * Math.sqrt(0.0013 / 3),
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one return', parametricValueAtRisk(floats(0.1), 0.05)],
  ['the shortfall of one return', parametricConditionalValueAtRisk(floats(0.1), 0.05)],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
