import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { dailyReturns } from './periods.js';

it('gives one return fewer than values', () => {
  expect([...dailyReturns(floats(100, 110, 99))]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(-0.1, 12)]);
  expect(dailyReturns(nothing)).toEqual(nothing);
});

it('gives a last return to nothing, and none at all where a value of 0 or below is followed by another', () => {
  expect(dailyReturns(floats(2, 0))).toEqual(floats(-1));
  expect(dailyReturns(floats(2, 0, 1))).toEqual(nothing);
  expect(dailyReturns(floats(2, 3, -1, -2))).toEqual(nothing);
});
