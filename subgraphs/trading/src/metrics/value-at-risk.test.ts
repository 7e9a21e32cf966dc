import { expect, it } from '@jest/globals';
import { fourReturns, nothing } from './a-sample.js';
import { valueAtRisk } from './value-at-risk.js';

it.each([
  ['lies between the two least returns', valueAtRisk(fourReturns, 0.05), -0.02 + 0.15 * 0.02],
  ['is the least return for no tail', valueAtRisk(fourReturns, 0), -0.02],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no returns', valueAtRisk(nothing, 0.05)]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
