import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDeposit, aTrade, aTransaction } from '../ledger/a-transaction.js';
import { replay } from '../ledger/replay.js';
import { contributionsOf } from './attribution.js';
import { periodOf, periodPerformance } from './period.js';
import { valueHistory, worthOf } from './value-history.js';

const closes = (dates: string[], values: number[]) => ({ dates, closes: values });
const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-06'];
const none = new Map();

describe('the history of values', () => {
  it('is cash and holdings at closes, the last close carried on and nothing invented before the first', () => {
    const history = [
      aDeposit('2020-01-01', 1_000),
      aTrade('2020-01-01', 'buy', 'A', 10, 20),
      aTrade('2020-01-02', 'buy', 'B', 10, 5),
    ];
    const prices = new Map([
      ['A', closes(['2019-12-30', '2020-01-02', '2020-01-06'], [21, 22, 23])],
      ['B', closes(['2020-01-03'], [6])],
    ]);
    const valued = valueHistory(replay(history, none), prices);
    expect(valued.map((day) => [day.date, worthOf(day), day.invested, day.cash, day.missing])).toEqual([
      ['2020-01-01', 1_010, 210, 800, []],
      ['2020-01-02', null, null, 750, ['B']],
      ['2020-01-03', 750 + 220 + 60, 280, 750, []],
      ['2020-01-06', 750 + 230 + 60, 290, 750, []],
    ]);
  });

  it('is the same whether shares were counted before or after a split', () => {
    const prices = new Map([['A', closes(days, [10, 11, 12, 13])]]);
    const splits = new Map([['A', [{ date: '2020-01-03', ratio: 2 }]]]);
    const before = [aDeposit('2020-01-01', 100), aTrade('2020-01-01', 'buy', 'A', 5, 20)];
    const after = [aDeposit('2020-01-01', 100), aTrade('2020-01-01', 'buy', 'A', 10, 10)];
    const values = valueHistory(replay(before, splits), prices).map(worthOf);
    expect(values).toEqual([100, 110, 120, 130]);
    expect(valueHistory(replay(after, none), prices).map(worthOf)).toEqual(values);
  });

  it('counts shares that came in unpaid as put in at that close', () => {
    const transfer = aTransaction('2020-01-02', 'transfer_in', { symbol: 'A', quantity: 3, price: 1 });
    const prices = new Map([['A', closes(days, [10, 11, 12, 13])]]);
    const [first, last] = [valueHistory(replay([transfer], none), prices)[0], prices.get('A')];
    expect(first).toMatchObject({ inflow: 33, outflow: 0 });
    expect(last?.closes).toHaveLength(4);
    const performance = periodPerformance(periodOf(valueHistory(replay([transfer], none), prices), null, null));
    expect(performance?.timeWeightedReturn).toBeCloseTo(13 / 11 - 1, 12);
  });
});

describe('the performance of a period', () => {
  const prices = new Map([['A', closes(days, [10, 11, 22, 22])]]);
  const history = [
    aDeposit('2020-01-01', 100),
    aTrade('2020-01-01', 'buy', 'A', 10, 10),
    aDeposit('2020-01-03', 1_100),
    aTrade('2020-01-03', 'buy', 'A', 50, 22),
    aTransaction('2020-01-06', 'withdrawal', { amount: 0.5 }),
    aTransaction('2020-01-06', 'dividend', { symbol: 'A', amount: 1 }),
  ];
  const valued = valueHistory(replay(history, none), prices);

  it('chains days, what is put in counting from the start of its day', () => {
    const performance = periodPerformance(periodOf(valued, null, null));
    const second = 110 / 100;
    const third = (220 + 1_100) / (110 + 1_100);
    const fourth = (1_320 + 1) / 1_320;
    expect(performance?.timeWeightedReturn).toBeCloseTo(second * third * fourth - 1, 12);
    expect(performance).toMatchObject({
      startValue: 0,
      endValue: 1_320.5,
      netFlow: 1_199.5,
      annualTimeWeightedReturn: null,
    });
    expect(performance?.profit).toBeCloseTo(121, 9);
  });

  it('begins at the close before its first day', () => {
    const period = periodOf(valued, '2020-01-02', '2020-01-02');
    expect(periodPerformance(period)).toMatchObject({ from: '2020-01-02', startValue: 100, endValue: 110, netFlow: 0 });
    expect(periodPerformance(period)?.timeWeightedReturn).toBeCloseTo(0.1, 12);
    expect(periodPerformance(period)?.moneyWeightedReturn).toBeCloseTo(0.1, 12);
    expect(periodPerformance(periodOf(valued, '2021-01-01', null))).toBeNull();
  });
});

it('contributions add up to the time-weighted return and profits to the profit, whatever happened', () => {
  const price = fc.integer({ min: 5, max: 50 });
  const event = fc.record({
    day: fc.integer({ min: 0, max: 3 }),
    symbol: fc.constantFrom('A', 'B'),
    quantity: fc.integer({ min: 1, max: 20 }),
    kind: fc.constantFrom('buy', 'dividend', 'fee', 'deposit', 'withdrawal', 'transfer_in'),
  } as const);
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 12 }),
      fc.array(price, { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
      (events, quotes, from) => {
        const history = [
          aDeposit(days[0] as string, 1e5),
          ...events.map(({ day, symbol, quantity, kind }) => {
            const date = days[day] as string;
            if (kind === 'buy') return aTrade(date, kind, symbol, quantity, quotes[day] as number, 1);
            if (kind === 'transfer_in') return aTransaction(date, kind, { symbol, quantity });
            return aTransaction(date, kind, { amount: quantity, symbol: kind === 'dividend' ? symbol : null });
          }),
        ];
        const prices = new Map([
          ['A', closes(days, quotes.slice(0, 4))],
          ['B', closes(days, quotes.slice(4))],
        ]);
        const period = periodOf(valueHistory(replay(history, none), prices), days[from] as string, null);
        const performance = periodPerformance(period);
        fc.pre(performance !== null);
        const contributions = contributionsOf(period) ?? [];
        const sum = (field: 'profit' | 'contribution') => contributions.reduce((all, one) => all + one[field], 0);
        expect(sum('contribution')).toBeCloseTo(performance?.timeWeightedReturn as number, 10);
        expect(sum('profit')).toBeCloseTo(performance?.profit as number, 6);
      },
    ),
  );
});
