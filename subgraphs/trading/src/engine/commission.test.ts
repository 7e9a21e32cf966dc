import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affordableQuantity, costOf } from './commission.js';

const cash = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const price = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const rates = fc.record({
  commission: fc.double({ min: 0, max: 0.1, noNaN: true }),
  commissionPerShare: fc.constantFrom(0, 0.005, 1),
  minimumCommission: fc.constantFrom(0, 0, 0.5, 20),
});
const plain = { commission: 0.001, commissionPerShare: 0, minimumCommission: 0 };

describe('affordableQuantity', () => {
  it('is the largest number of whole shares whose cost is within the cash', () => {
    fc.assert(
      fc.property(cash, price, rates, (c, p, rate) => {
        const quantity = affordableQuantity(c, p, rate, false);
        const fits = quantity === 0 || costOf(quantity, p, rate) <= c;
        return Number.isInteger(quantity) && fits && costOf(quantity + 1, p, rate) > c;
      }),
    );
  });

  it('buys the share that is exactly affordable, however the division rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), price, rates, (n, p, rate) => {
        return affordableQuantity(costOf(n, p, rate), p, rate, false) === n;
      }),
    );
  });

  it('buys nothing without cash, nor of an amount too small to divide', () => {
    expect([0, Number.MIN_VALUE].map((c) => affordableQuantity(c, 3, plain, true))).toEqual([0, 0]);
    expect(affordableQuantity(0, 3, plain, false)).toBe(0);
  });

  it('spends the cash but for rounding, and never more, in fractions', () => {
    fc.assert(
      fc.property(cash, price, rates, (c, p, rate) => {
        const quantity = affordableQuantity(c, p, rate, true);
        if (quantity === 0) return c <= rate.minimumCommission * (1 + 1e-14);
        const cost = costOf(quantity, p, rate);
        return cost <= c && cost >= c * (1 - 1e-13);
      }),
    );
  });
});
