import { expect, it } from '@jest/globals';
import { floats, fourReturns, nothing } from './a-sample.js';
import { omegaRatio } from './omega-ratio.js';

it.each([
  ['is the sum of gains over the sum of losses', omegaRatio(fourReturns), 2],
  ['is 0 where nothing was gained', omegaRatio(floats(-0.1, 0)), 0],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['no loss', omegaRatio(floats(0.1, 0))],
  ['no returns', omegaRatio(nothing)],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
