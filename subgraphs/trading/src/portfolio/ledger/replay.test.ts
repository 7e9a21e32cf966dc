import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDeposit, aTrade, aTransaction } from './a-transaction.js';
import { cashFlowOf } from './cash-flow.js';
import { positionsOf } from './positions.js';
import { replay } from './replay.js';

const none = new Map();

describe('replay', () => {
  const trades = [
    aDeposit('2020-01-01', 10_000),
    aTrade('2020-01-02', 'buy', 'A', 10, 100, 10),
    aTrade('2020-02-03', 'buy', 'A', 10, 200),
    aTrade('2020-03-02', 'sell', 'A', 15, 300, 30),
  ];

  it('sells the oldest shares first, commission being part of cost and proceeds', () => {
    const ledger = replay(trades, none);
    expect(ledger.lots).toEqual([{ symbol: 'A', date: '2020-02-03', quantity: 5, unitCost: 200 }]);
    expect(ledger.realizedPnl).toBe(4_500 - 30 - (1_010 + 1_000));
    expect(ledger).toMatchObject({ cash: 10_000 - 1_010 - 2_000 + 4_470, fees: 40, income: 0 });
  });

  it('sells at average cost by choice', () => {
    const ledger = replay(trades, none, 'average');
    expect(ledger.lots).toEqual([{ symbol: 'A', date: '2020-01-02', quantity: 5, unitCost: 150.5 }]);
    expect(ledger.realizedPnl).toBe(4_470 - 15 * 150.5);
  });

  it('turns shares of before a split into present ones, and leaves those of its day as they are', () => {
    const splits = new Map([['A', [{ date: '2020-06-01', ratio: 4 }]]]);
    const history = [
      aDeposit('2020-01-01', 2_000),
      aTrade('2020-05-29', 'buy', 'A', 10, 100),
      aTrade('2020-06-01', 'buy', 'A', 20, 25),
      aTrade('2020-06-02', 'sell', 'A', 60, 30),
    ];
    const ledger = replay(history, splits);
    expect(ledger.lots).toEqual([]);
    expect(ledger.realizedPnl).toBe(1_800 - 1_000 - 500);
    expect(ledger.days[1]?.holdings).toEqual(new Map([['A', 40]]));
  });

  it('says how many shares of that day are held where more are sold', () => {
    const splits = new Map([['A', [{ date: '2020-06-01', ratio: 4 }]]]);
    const history = [
      aDeposit('2020-01-01', 2_000),
      aTrade('2020-01-02', 'buy', 'A', 10, 100),
      aTrade('2020-03-02', 'sell', 'A', 11, 100),
    ];
    expect(() => replay(history, splits)).toThrow(
      'Expected to sell at most the 10 shares of A held on 2020-03-02, but got 11.',
    );
    expect(() => replay([aTrade('2020-03-02', 'sell', 'B', 1, 1)], none)).toThrow('at most the 0 shares of B');
  });

  it('asks for cash at the end of a day, whatever the order within it', () => {
    const buy = aTrade('2020-01-02', 'buy', 'A', 1, 100);
    expect(replay([buy, aDeposit('2020-01-02', 100)], none).cash).toBe(0);
    expect(() => replay([buy, aDeposit('2020-01-03', 100)], none)).toThrow(
      'Expected cash for all that is paid on 2020-01-02, but 100 are missing: record a deposit on or before that day first.',
    );
  });

  it('knows no profit of shares whose cost is not known', () => {
    const transfer = aTransaction('2020-01-01', 'transfer_in', { symbol: 'A', quantity: 2 });
    const ledger = replay([transfer, aTrade('2020-01-02', 'sell', 'A', 1, 5)], none);
    expect(ledger).toMatchObject({ realizedPnl: null, cash: 5 });
    expect(positionsOf(ledger.lots)).toEqual([{ symbol: 'A', quantity: 1, average_cost: null }]);
  });

  it('keeps the same shares, cash and total profit by either method', () => {
    const step = fc.record({
      sells: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 50 }),
      price: fc.integer({ min: 1, max: 90 }),
      commission: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let held = 0;
        const history = [aDeposit('2020-01-01', 1e6)];
        steps.forEach(({ sells, quantity, price, commission }, i) => {
          const date = `2020-02-${String(i + 1).padStart(2, '0')}`;
          if (i > 28 || (sells && quantity > held)) return;
          held += sells ? -quantity : quantity;
          history.push(aTrade(date, sells ? 'sell' : 'buy', 'A', quantity, price, commission));
        });
        const [fifo, average] = [replay(history, none), replay(history, none, 'average')];
        const cash = history.reduce((sum, one) => sum + cashFlowOf(one), 0);
        for (const { lots, cash: left, realizedPnl } of [fifo, average]) {
          const cost = lots.reduce((sum, { quantity, unitCost }) => sum + quantity * (unitCost ?? 0), 0);
          expect(lots.reduce((sum, { quantity }) => sum + quantity, 0)).toBeCloseTo(held, 8);
          expect(left).toBeCloseTo(cash, 6);
          // What came of trading is what was realised, less what the shares still held had cost.
          expect((realizedPnl ?? 0) - cost).toBeCloseTo(cash - 1e6, 6);
        }
      }),
    );
  });
});
