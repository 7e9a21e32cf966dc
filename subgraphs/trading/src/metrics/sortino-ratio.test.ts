import { expect, it } from '@jest/globals';
import { floats, fourReturns, nothing } from './a-sample.js';
import { sortinoRatio } from './sortino-ratio.js';

it.each([['is mean over downside deviation, by the year', sortinoRatio(fourReturns), 0.5 * Math.sqrt(252)]])(
  '%s',
  (_title, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  },
);

it.each([
  ['no loss', sortinoRatio(floats(0.1, 0.2))],
  ['no returns', sortinoRatio(nothing)],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
