import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affordableQuantity, costOf } from './sizing.js';

const cash = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const price = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const commission = fc.double({ min: 0, max: 0.1, noNaN: true });

describe('affordableQuantity', () => {
  it('is the largest number of whole shares whose cost is within the cash', () => {
    fc.assert(
      fc.property(cash, price, commission, (c, p, rate) => {
        const quantity = affordableQuantity(c, p, rate, false);
        return Number.isInteger(quantity) && costOf(quantity, p, rate) <= c && costOf(quantity + 1, p, rate) > c;
      }),
    );
  });

  it('buys the share that is exactly affordable, however the division rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), price, commission, (n, p, rate) => {
        return affordableQuantity(costOf(n, p, rate), p, rate, false) === n;
      }),
    );
  });

  it('buys nothing without cash, nor of an amount too small to divide', () => {
    expect([0, Number.MIN_VALUE].map((c) => affordableQuantity(c, 3, 0.001, true))).toEqual([0, 0]);
    expect(affordableQuantity(0, 3, 0.001, false)).toBe(0);
  });

  it('spends the cash but for rounding, and never more, in fractions', () => {
    fc.assert(
      fc.property(cash, price, commission, (c, p, rate) => {
        const cost = costOf(affordableQuantity(c, p, rate, true), p, rate);
        return cost <= c && cost >= c * (1 - 1e-14);
      }),
    );
  });
});
