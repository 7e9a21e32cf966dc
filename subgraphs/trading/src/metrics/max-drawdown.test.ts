import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { deepestDrawdown, maxDrawdown } from './max-drawdown.js';

it('is 0 where nothing ever fell, and null without values', () => {
  expect(maxDrawdown(floats(1, 1, 2))).toBe(0);
  expect(maxDrawdown(nothing)).toBeNull();
});

it('names the peak, the trough and the recovery', () => {
  const values = floats(10, 12, 11, 12, 6, 9, 12, 13, 12);
  expect(deepestDrawdown(values)).toEqual({ depth: -0.5, peak: 3, trough: 4, recovery: 6 });
});

it('has no recovery while it is under water', () => {
  expect(deepestDrawdown(floats(10, 5, 9))).toMatchObject({ trough: 1, recovery: null });
});
