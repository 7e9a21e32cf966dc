import { describe, expect, it } from '@jest/globals';
import { aSeries, type SeriesShape } from './a-series.js';
import { runBacktest } from './run-backtest.js';
import type { EngineConfig, TargetKind } from './types.js';

const free: EngineConfig = { initialCapital: 1000, commission: 0 };
const short: EngineConfig = { ...free, allowShort: true };

function run(
  shape: SeriesShape,
  target: readonly number[],
  config: EngineConfig = free,
  kind: TargetKind = 'DIRECTION',
) {
  const bars = aSeries(shape);
  const padded = Float64Array.from(bars.dates, (_, i) => target[i] ?? (target.at(-1) as number));
  return runBacktest({ bars: [bars], signal: { targets: { AAPL: padded }, kind }, config });
}

const fills = (...given: Parameters<typeof run>) =>
  run(...given).trades.map(({ date, action, quantity, price }) => [Number(date.slice(-2)), action, quantity, price]);

describe('positions', () => {
  it('25. a direction is traded when it changes: long, short, flat, in parts, and turned in one bar', () => {
    const close = [10, 10, 10, 10, 10, 10];
    expect(fills({ close }, [1, -1, -0.5, Number.NaN, 0], short)).toEqual([
      [2, 'BUY', 100, 10],
      [3, 'SELL', 100, 10],
      [3, 'SELL', 100, 10],
      [4, 'BUY', 50, 10],
      [6, 'BUY', 50, 10],
    ]);
    expect(fills({ close }, [1, -1, 0])).toEqual([
      [2, 'BUY', 100, 10],
      [3, 'SELL', 100, 10],
    ]);
  });

  it('books a short sale: cash comes in, the value moves against the price, the round trip is a SHORT', () => {
    const outcome = run({ close: [10, 10, 8, 8] }, [-1, -1, 0], { ...short, commission: 0.01, fractionalShares: true });
    const quantity = 1000 / 10.1;
    const before = 1000 - quantity * 0.1;
    const close = (value: number) => expect.closeTo(value, 9);
    expect([...outcome.values]).toEqual([
      1000,
      close(before),
      close(before + quantity * 2),
      close(before + quantity * 1.92),
    ]);
    expect(outcome.roundTrips).toEqual([
      {
        symbol: 'AAPL',
        side: 'SHORT',
        entryDate: '2024-01-02',
        exitDate: '2024-01-04',
        quantity: expect.closeTo(quantity, 9),
        entryPrice: 10,
        exitPrice: 8,
        pnl: expect.closeTo(quantity * (10 * 0.99 - 8 * 1.01), 9),
        return: expect.closeTo((10 * 0.99 - 8 * 1.01) / 10.1, 9),
        bars: 2,
      },
    ]);
  });

  it('26. a weight is the part of equity to hold, traded to when it changes', () => {
    const outcome = run({ close: [10, 10, 20, 20, 20] }, [0.5, 0.5, 0.2], free, 'WEIGHT');
    expect(outcome.trades.map(({ action, quantity }) => [action, quantity])).toEqual([
      ['BUY', 50],
      ['SELL', 35],
    ]);
    expect(() => run({ close: [10, 10] }, [1.5], free, 'WEIGHT')).toThrow(/expected weights from -1 to 1, got 1.5/);
    expect(run({ close: [10, 10] }, [1.5], { ...free, maxLeverage: 2 }, 'WEIGHT').cash).toBe(-500);
  });

  it('27. the calendar trades what is held back to its target at the first close of each period', () => {
    const shape = {
      close: [10, 10, 20, 20, 20],
      dates: ['2024-01-30', '2024-01-31', '2024-02-01', '2024-02-02', '2024-02-05'],
    };
    const monthly = run(shape, [0.5], { ...free, rebalance: 'MONTHLY' }, 'WEIGHT');
    expect(monthly.trades.map(({ date, quantity, reason }) => [date, quantity, reason])).toEqual([
      ['2024-01-31', 50, 'SIGNAL'],
      ['2024-02-02', 13, 'REBALANCE'],
    ]);
    const dates = (rebalance: EngineConfig['rebalance'] & string) =>
      run(shape, [0.5], { ...free, rebalance, fractionalShares: true }, 'WEIGHT').trades.map(({ date }) => date);
    expect(dates('WEEKLY')).toEqual(['2024-01-31']);
    expect(dates('QUARTERLY')).toEqual(['2024-01-31']);
    expect(dates('DAILY')).toEqual(['2024-01-31', '2024-02-02']);
    const stopped = { ...free, rebalance: 'DAILY' as const, exits: { takeProfit: 0.5 } };
    expect(run(shape, [0.5], stopped, 'WEIGHT').trades.map(({ reason }) => reason)).toEqual(['SIGNAL', 'TAKE_PROFIT']);
  });

  it('28. a size is a fraction of equity, shares, or money', () => {
    const quantity = (sizing: EngineConfig['sizing'] & object) =>
      run({ close: [10, 10] }, [1], { ...free, sizing }).trades[0]?.quantity;
    expect(quantity({ method: 'EQUITY_FRACTION', fraction: 0.25 })).toBe(25);
    expect(quantity({ method: 'FIXED_QUANTITY', quantity: 7 })).toBe(7);
    expect(quantity({ method: 'FIXED_AMOUNT', amount: 305 })).toBe(30);
  });

  it('29. a volatility target scales the fraction by the wanted over the realised volatility; undefined, it makes no entry', () => {
    const sizing = { method: 'VOLATILITY_TARGET', annualVolatility: 0.1, lookback: 2 } as const;
    const close = [10, 11, 9.9, 10, 10];
    const realised = Math.sqrt(0.02 * 252);
    const outcome = run({ close }, [0, 0, 1], { ...free, sizing, fractionalShares: true });
    expect(outcome.trades).toMatchObject([{ quantity: expect.closeTo(((0.1 / realised) * 1000) / 10, 9) }]);
    const early = run({ close }, [1], { ...free, sizing });
    expect(early.trades).toEqual([]);
    expect(early.unfilledEntries).toMatchObject([{ date: '2024-01-01', reason: 'SIZE_UNDEFINED' }]);
  });

  it("30. Kelly's fraction is W - (1 - W) / R of the last round trips, from floor to cap", () => {
    const sizing = { method: 'KELLY', lookback: 2, cap: 0.9, floor: 0.05 } as const;
    const close = [10, 10, 12, 10, 10, 9, 10, 10];
    const target = [1, 0, 0, 1, 0, 0, 1];
    const shape = { close, open: [10, 10, 12, 10, 10, 9, 10, 10] };
    const outcome = run(shape, target, { ...free, sizing, fractionalShares: true });
    const [win, loss] = outcome.roundTrips.map((trip) => trip.return) as [number, number];
    expect([win, loss]).toEqual([expect.closeTo(0.2), expect.closeTo(-0.1)]);
    const equity = outcome.values[6] as number;
    const wanted = 0.5 - 0.5 / (win / -loss);
    expect(outcome.openPositions).toMatchObject([{ quantity: expect.closeTo((equity * wanted) / 10, 9) }]);
    expect(outcome.trades[0]?.quantity).toBeCloseTo(90, 9);
  });

  it('31. positions together are worth at most maxLeverage times equity when one is opened', () => {
    const bars = ['A', 'B'].map((symbol) => aSeries({ symbol, close: [10, 10, 10] }));
    const both = (config: EngineConfig) => {
      const targets = { A: Float64Array.of(1, 1, 1), B: Float64Array.of(-1, -1, -1) };
      const sizing = { method: 'EQUITY_FRACTION', fraction: 1 } as const;
      return runBacktest({ bars, signal: { targets }, config: { ...config, sizing } }).openPositions.map(
        ({ quantity }) => quantity,
      );
    };
    expect(both(short)).toEqual([100]);
    expect(both({ ...short, maxLeverage: 1.5 })).toEqual([100, -50]);
    expect(both({ ...short, maxLeverage: 2 })).toEqual([100, -100]);
  });

  it('32. below the maintenance margin every position is reduced by the same part at the next bar', () => {
    const config: EngineConfig = { ...free, maxLeverage: 2, maintenanceMargin: 0.3 };
    const outcome = run({ close: [10, 10, 7, 7, 7] }, [2], config, 'WEIGHT');
    expect(outcome.marginCalls).toEqual([
      { date: '2024-01-03', equity: 400, exposure: 1400, required: expect.closeTo(420) },
    ]);
    expect(outcome.trades.map(({ date, quantity, reason }) => [date, quantity, reason])).toEqual([
      ['2024-01-02', 200, 'SIGNAL'],
      ['2024-01-04', 86, 'MARGIN_CALL'],
    ]);
    const squeezed = run({ close: [10, 10, 25, 25] }, [-1], short);
    expect(squeezed.marginCalls).toHaveLength(1);
    expect(squeezed.openPositions).toEqual([]);
  });

  it('33. entries may wait at a limit or a stop, at an offset from the deciding close; what closes goes to market', () => {
    const limit: EngineConfig = { ...free, entryOrder: { type: 'LIMIT', offsetBps: 1000 } };
    const shape = { close: [10, 10, 10, 10, 10], low: [10, 9.5, 8.5, 10, 10] };
    expect(fills(shape, [1, 1, 1, 0], limit)).toEqual([
      [3, 'BUY', 111, 9],
      [5, 'SELL', 111, 10],
    ]);
    expect(fills(shape, [1, 0, 0], limit)).toEqual([]);
    const stop: EngineConfig = { ...free, entryOrder: { type: 'STOP', offsetBps: 1000, timeInForce: 'DAY' } };
    expect(fills({ close: [10, 10], high: [10, 12] }, [1], stop)).toEqual([[2, 'BUY', 90, 11]]);
    expect(run({ close: [10, 10, 10], high: [10, 10, 12] }, [1], stop).unfilledEntries).toMatchObject([
      { reason: 'LAPSED' },
    ]);
  });

  it('34. a position built or left in parts is matched first in, first out, commission shared by quantity', () => {
    const config: EngineConfig = {
      ...free,
      commissionPerShare: 0.1,
      sizing: { method: 'FIXED_QUANTITY', quantity: 40 },
    };
    const outcome = run({ close: [10, 10, 12, 14, 14] }, [0.5, 1, 0.25, 0], config);
    expect(
      outcome.roundTrips.map(({ quantity, entryPrice, exitPrice, pnl }) => [quantity, entryPrice, exitPrice, pnl]),
    ).toEqual([
      [20, 10, 14, expect.closeTo(20 * 3.8)],
      [10, 12, 14, expect.closeTo(10 * 1.8)],
      [10, 12, 14, expect.closeTo(10 * 1.8)],
    ]);
  });

  it('35. a position that is added to has its exits anew, from its mean price; a trailing stop goes on', () => {
    const sizing = { method: 'FIXED_QUANTITY', quantity: 40 } as const;
    const stop: EngineConfig = { ...free, sizing, exits: { stopLoss: 0.1 } };
    const shape = { close: [10, 10, 20, 20], open: [10, 10, 20, 20], low: [10, 10, 20, 13] };
    expect(fills(shape, [0.5, 1], stop).at(-1)).toEqual([4, 'SELL', 40, 13.5]);
    const trail: EngineConfig = { ...free, sizing, exits: { trailingStop: 0.1 } };
    expect(fills(shape, [0.5, 1], trail).at(-1)).toEqual([4, 'SELL', 40, 18]);
  });

  it('36. an account without equity opens nothing', () => {
    const outcome = run({ close: [10, 10, 25, 25, 25, 25] }, [-1, -1, -1, 1], short);
    expect(outcome.values.at(-1)).toBeLessThan(0);
    expect(outcome.openPositions).toEqual([]);
    expect(outcome.trades.map(({ reason }) => reason)).toEqual(['SIGNAL', 'MARGIN_CALL']);
  });
});
