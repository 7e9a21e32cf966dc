import { expect, it } from '@jest/globals';
import { fourReturns, nothing } from './a-sample.js';
import { conditionalValueAtRisk } from './conditional-value-at-risk.js';

it.each([
  ['is the mean of the two worst of four', conditionalValueAtRisk(fourReturns, 0.34), -0.01],
  ['is the worst where the tail is less than one return', conditionalValueAtRisk(fourReturns, 0.05), -0.02],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['no returns', conditionalValueAtRisk(nothing, 0.05)]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
