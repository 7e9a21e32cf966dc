import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { informationRatio } from './information-ratio.js';

it.each([
  [
    'is mean over sample standard deviation of what is beyond the benchmark',
    informationRatio(floats(0.02, 0.01), floats(0.01, -0.02)),
    0.02 / Math.sqrt(0.0002),
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['returns like the benchmark', informationRatio(fourReturns, fourReturns)],
  ['one return', informationRatio(floats(0.1), floats(0))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
