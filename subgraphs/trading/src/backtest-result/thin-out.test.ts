import { describe, expect, it } from '@jest/globals';
import { thinOut } from './thin-out.js';

const wave = Float64Array.from({ length: 1_000 }, (_, i) => Math.sin(i / 20));

describe('thinning out a curve', () => {
  it.each([2, 3, 10, 500, 999])(
    'keeps %d points of 1,000, ascending, the first and the last among them',
    (maxPoints) => {
      const kept = thinOut(wave, maxPoints);
      expect(kept).toHaveLength(maxPoints);
      expect([kept[0], kept.at(-1)]).toEqual([0, 999]);
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    },
  );

  it.each([
    [[], []],
    [[5], [0]],
    [
      [5, 6, 7],
      [0, 1, 2],
    ],
  ])('keeps all of %j where that is no more than asked', (values, kept) => {
    expect(thinOut(values, 3)).toEqual(kept);
  });

  it('keeps a lone spike', () => {
    const flat = new Float64Array(1_000);
    flat[437] = 1;
    expect(thinOut(flat, 10)).toContain(437);
  });

  it('chooses the point of a bucket that spans the largest triangle', () => {
    // One bucket of 1 to 3 between the ends: area to the chord from (0, 0) to (4, 0) is largest at the lowest point.
    expect(thinOut([0, 1, -2, 1.5, 0], 3)).toEqual([0, 2, 4]);
  });
});
