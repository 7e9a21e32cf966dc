import { describe, expect, it } from '@jest/globals';
import { latencies, percentile } from './latencies.js';

const oneTo = (last: number) => Float64Array.from({ length: last }, (_value, index) => index + 1);

describe('percentiles', () => {
  it.each([
    [100, 0.5, 50],
    [100, 0.99, 99],
    [101, 0.99, 100],
    [5, 0.5, 3],
    [1, 0.99, 1],
  ])('of 1 to %d at %d is %d', (last, part, expected) => {
    expect(percentile(oneTo(last), part)).toBe(expected);
  });

  it('do not ask for an order', () => {
    expect(latencies([...oneTo(1_000)].reverse())).toEqual({ p50Ms: 500, p95Ms: 950, p99Ms: 990 });
  });
});
