import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toEpochDay } from '../../engine/epoch-day.js';
import { annualRate, moneyWeightedGrowth } from './money-weighted.js';

const flow = (date: string, amount: number) => ({ day: toEpochDay(date), amount });

describe('the money-weighted return', () => {
  it("is that of Excel's documentation of XIRR", () => {
    const flows = [
      flow('2008-01-01', -10_000),
      flow('2008-03-01', 2_750),
      flow('2008-10-30', 4_250),
      flow('2009-02-15', 3_250),
      flow('2009-04-01', 2_750),
    ];
    const growth = moneyWeightedGrowth(flows) as number;
    expect(annualRate(growth, toEpochDay('2009-04-01') - toEpochDay('2008-01-01'))).toBeCloseTo(0.373362535, 8);
  });

  it('is the growth of money that was left alone', () => {
    expect(moneyWeightedGrowth([flow('2020-01-01', -100), flow('2020-07-01', 110)])).toBeCloseTo(1.1, 12);
    expect(moneyWeightedGrowth([flow('2020-01-01', -100), flow('2021-01-01', 100)])).toBeCloseTo(1, 12);
  });

  it('makes all flows worth nothing together', () => {
    const payments = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 800 }), fc.double({ min: 1, max: 1e4, noNaN: true })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(payments, fc.double({ min: 1, max: 1e5, noNaN: true }), (paid, end) => {
        const flows = [...paid.map(([day, amount]) => ({ day, amount: -amount })), { day: 1_000, amount: end }];
        const growth = moneyWeightedGrowth(flows) as number;
        const first = Math.min(...flows.map(({ day }) => day));
        const worth = flows.reduce(
          (sum, { day, amount }) => sum + amount * growth ** ((1_000 - day) / (1_000 - first)),
          0,
        );
        expect(Math.abs(worth)).toBeLessThan(1e-9 * end);
      }),
    );
  });

  it.each([
    ['without flows', []],
    ['of one day', [flow('2020-01-01', -1), flow('2020-01-01', 2)]],
    ['where all is lost', [flow('2020-01-01', -100), flow('2021-01-01', 0)]],
    ['where several rates fit', [flow('2020-01-01', -100), flow('2021-01-01', 230), flow('2022-01-01', -132)]],
  ])('is null %s', (_case, flows) => {
    expect(moneyWeightedGrowth(flows)).toBeNull();
  });
});
