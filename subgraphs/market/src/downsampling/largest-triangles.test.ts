import { describe, expect, it } from '@jest/globals';
import { largestTriangles } from './largest-triangles.js';

const days = (count: number) => Int32Array.from({ length: count }, (_value, row) => row);

describe('largestTriangles', () => {
  it('keeps all rows where there are no more than asked for', () => {
    expect([...largestTriangles(days(3), Float64Array.of(1, 5, 2), 3)]).toEqual([0, 1, 2]);
    expect([...largestTriangles(days(0), new Float64Array(), 3)]).toEqual([]);
  });

  it('keeps the first, the last and a spike', () => {
    const closes = new Float64Array(1000).fill(10);
    closes[437] = 90;
    const kept = [...largestTriangles(days(1000), closes, 10)];
    expect(kept.length).toBe(10);
    expect([kept[0], kept.at(-1), kept.includes(437)]).toEqual([0, 999, true]);
  });

  it('keeps of each bucket the row of the largest triangle', () => {
    // Buckets of two rows: [1, 2], [3, 4]; the mean after the first is (3.5, 2), after the second the last row
    expect([...largestTriangles(days(6), Float64Array.of(0, 1, 5, 0, 4, 0), 4)]).toEqual([0, 2, 3, 5]);
  });

  it.each([3, 4, 7, 50, 99])('answers %i ascending rows of a hundred', (count) => {
    const kept = [...largestTriangles(days(100), Float64Array.from(days(100), Math.sin), count)];
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    expect(kept.length).toBe(count);
  });
});
