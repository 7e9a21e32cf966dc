import { expect, it } from '@jest/globals';
import { lockTime } from './lock-time.js';

it('doubles after the free failures, up to the longest', () => {
  const rule = { free: 2, firstMs: 1_000, longestMs: 5_000 };
  expect([0, 1, 2, 3, 4, 5, 6, 2_000].map((failures) => lockTime(rule, failures))).toEqual([
    0, 0, 0, 1_000, 2_000, 4_000, 5_000, 5_000,
  ]);
});
