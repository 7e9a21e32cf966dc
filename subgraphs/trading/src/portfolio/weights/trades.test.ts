import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planTrades } from './trades.js';

const rules = { commission: 0.001, wholeShares: false, minTrade: 0 };
const held = (symbol: string, quantity: number, price: number, weight: number) => ({ symbol, quantity, price, weight });

it('reaches the weights of what is left after costs, and spends all but the reserve', () => {
  const plan = planTrades([held('A', 100, 10, 0.5), held('B', 0, 20, 0.4)], 0, rules);
  const left = 1_000 - plan.cost;
  expect(plan.trades).toMatchObject([
    { symbol: 'A', quantity: expect.closeTo((0.5 * left) / 10 - 100, 9) },
    { symbol: 'B', quantity: expect.closeTo((0.4 * left) / 20, 9) },
  ]);
  expect(plan.cost).toBeCloseTo(0.001 * (Math.abs(0.5 * left - 1_000) + 0.4 * left), 9);
  expect(plan.cashAfter).toBeCloseTo(0.1 * left, 9);
});

it('leaves out trades that are too small, whose purchases are not paid by sales that were left out', () => {
  const positions = [held('A', 104, 10, 0.5), held('B', 96, 10, 0.5)];
  expect(planTrades(positions, 0, { ...rules, minTrade: 50 })).toEqual({ trades: [], cost: 0, cashAfter: 0 });
  const three = [held('A', 103, 10, 1 / 3), held('B', 103, 10, 1 / 3), held('C', 94, 10, 1 / 3)];
  const { trades } = planTrades(three, 0, { ...rules, minTrade: 40 });
  expect(trades).toEqual([]);
});

it('never spends more than there is, nor sells more than is held', () => {
  const position = fc.record({
    quantity: fc.double({ min: 0, max: 1_000, noNaN: true }),
    price: fc.double({ min: 0.5, max: 500, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const some = fc.array(position, { minLength: 1, maxLength: 6 });
  const cash = fc.double({ min: 0, max: 10_000, noNaN: true });
  const given = fc.record({
    commission: fc.double({ min: 0, max: 0.1, noNaN: true }),
    wholeShares: fc.boolean(),
    minTrade: fc.double({ min: 0, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(some, cash, given, (positions, money, limits) => {
      const sum = positions.reduce((all, { share }) => all + share, 0) || 1;
      const wanted = positions.map(({ quantity, price, share }, i) => held(`S${i}`, quantity, price, share / sum));
      const { trades, cashAfter } = planTrades(wanted, money, limits);
      expect(cashAfter).toBeGreaterThanOrEqual(-1e-6);
      for (const { symbol, quantity, price } of trades) {
        const before = wanted.find((one) => one.symbol === symbol)?.quantity ?? 0;
        expect(before + quantity).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.abs(quantity) * price).toBeGreaterThanOrEqual(limits.minTrade);
      }
    }),
  );
});
