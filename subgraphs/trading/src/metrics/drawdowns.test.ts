import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { floats } from './a-sample.js';
import { daysUnderWater, drawdownsOf } from './drawdowns.js';
import { deepestDrawdown } from './max-drawdown.js';

it('are all falls from a high, oldest first, the last one perhaps without recovery', () => {
  expect(drawdownsOf(floats(10, 9, 8, 10, 11, 11, 5.5, 6))).toEqual([
    { depth: expect.closeTo(-0.2, 12), peak: 0, trough: 2, recovery: 3 },
    { depth: -0.5, peak: 5, trough: 6, recovery: null },
  ]);
  expect(drawdownsOf(floats(1, 1, 2))).toEqual([]);
});

it('last to their recovery, or to the last date', () => {
  const days = Int32Array.of(0, 3, 4, 9);
  expect(daysUnderWater({ depth: -1, peak: 1, trough: 1, recovery: 2 }, days)).toBe(1);
  expect(daysUnderWater({ depth: -1, peak: 1, trough: 1, recovery: null }, days)).toBe(6);
});

it('hold the deepest, lie one after another, and leave no day under water out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (values) => {
      const falls = drawdownsOf(values);
      const deepest = falls.reduce<(typeof falls)[number] | null>(
        (worst, fall) => (fall.depth < (worst?.depth ?? 0) ? fall : worst),
        null,
      );
      expect(deepest).toEqual(deepestDrawdown(Float64Array.from(values)));
      const under = falls.flatMap(({ peak, recovery }) => daysBetween(peak, recovery ?? values.length));
      expect(under).toEqual(values.flatMap((value, i) => (value < Math.max(...values.slice(0, i + 1)) ? [i] : [])));
    }),
  );
});

const daysBetween = (from: number, to: number) => Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i);
