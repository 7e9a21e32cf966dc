import { describe, expect, it } from '@jest/globals';
import { createBuckets } from './buckets.js';

const rate = { uses: 30, windowMs: 60_000 };

describe('a bucket', () => {
  it('gives what it holds at once, and then says how long the next takes', () => {
    const buckets = createBuckets({ now: () => 0 });
    const waits = Array.from({ length: 31 }, () => buckets.take('ada', rate));
    expect(waits.slice(0, 30)).toEqual(new Array(30).fill(0));
    expect(waits[30]).toBeCloseTo(2_000);
  });

  it('fills evenly, and never beyond what it holds', () => {
    let time = 0;
    const buckets = createBuckets({ now: () => time });
    buckets.take('ada', rate, 30);
    time = 2_000;
    expect(buckets.take('ada', rate)).toBe(0);
    expect(buckets.take('ada', rate)).toBeGreaterThan(0);
    time = 1_000_000;
    expect(buckets.take('ada', rate, 30)).toBe(0);
    expect(buckets.take('ada', rate)).toBeGreaterThan(0);
  });

  it('gives all that is asked for or nothing', () => {
    const buckets = createBuckets({ now: () => 0 });
    expect(buckets.take('ada', rate, 31)).toBeGreaterThan(0);
    expect(buckets.take('ada', rate, 30)).toBe(0);
  });

  it('is one of each key, and of no more keys than are kept', () => {
    const buckets = createBuckets({ limit: 2, now: () => 0 });
    const one = { uses: 1, windowMs: 1_000 };
    expect(['a', 'b', 'b', 'c', 'a'].map((key) => buckets.take(key, one) === 0)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });
});
