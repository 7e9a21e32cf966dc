import { describe, expect, it } from '@jest/globals';
import { rsi } from './rsi.js';
import { sma } from './sma.js';

const rising = Float64Array.of(1, 2, 3, 4, 5, 6);

describe('sma', () => {
  it('is unknown until there are as many closes as the period', () => {
    expect([...sma(rising, 3)]).toEqual([Number.NaN, Number.NaN, 2, 3, 4, 5]);
  });
  it('is unknown throughout on fewer closes than the period', () => {
    expect([...sma(rising, 7)].every(Number.isNaN)).toBe(true);
  });
  it('is empty on nothing', () => {
    expect(sma(new Float64Array(), 3).length).toBe(0);
  });
});

describe('rsi', () => {
  it('is 100 where closes only rise, after as many changes as the period', () => {
    expect([...rsi(rising, 3)]).toEqual([Number.NaN, Number.NaN, Number.NaN, 100, 100, 100]);
  });
  it('is 0 where closes only fall', () => {
    expect(rsi(rising.toReversed(), 3).at(-1)).toBe(0);
  });
  it('lies between 0 and 100', () => {
    const closes = Float64Array.from({ length: 300 }, (_value, index) => 100 + 10 * Math.sin(index * index));
    for (const value of rsi(closes, 14).slice(14)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });
});
