import { describe, expect, it } from '@jest/globals';
import { aSeries } from './a-series.js';
import { runBacktest } from './run-backtest.js';
import type { Bars, EngineConfig } from './types.js';

const free: EngineConfig = { initialCapital: 1000, commission: 0 };

/** A run of one symbol by a target written as a string of 0 and 1. */
function run(bars: Bars, target: string, config: EngineConfig = free) {
  const targets = { [bars.symbol]: Float64Array.from(target, Number) };
  return runBacktest({ bars: [bars], signal: { targets }, config });
}

describe('runBacktest', () => {
  it('fills an order at the open of the bar after the close that decided it', () => {
    const bars = aSeries({ close: [10, 11, 12, 13, 14], open: [9, 10.5, 20, 12.5, 25] });
    expect(run(bars, '01100').trades).toEqual([
      {
        date: '2024-01-03',
        symbol: 'AAPL',
        action: 'BUY',
        quantity: 50,
        price: 20,
        commission: 0,
        slippage: 0,
        reason: 'SIGNAL',
      },
      {
        date: '2024-01-05',
        symbol: 'AAPL',
        action: 'SELL',
        quantity: 50,
        price: 25,
        commission: 0,
        slippage: 0,
        reason: 'SIGNAL',
      },
    ]);
  });

  it('fills at the close of the next bar by choice, and then needs no open', () => {
    const bars = aSeries({ close: [10, 11, 20, 25], open: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] });
    const { trades } = run(bars, '0100', { ...free, fillAt: 'NEXT_CLOSE' });
    expect(trades.map(({ date, price }) => [date, price])).toEqual([
      ['2024-01-03', 20],
      ['2024-01-04', 25],
    ]);
  });

  it('does not fill a signal on the last bar', () => {
    const outcome = run(aSeries({ close: [10, 11, 12] }), '001');
    expect(outcome.trades).toEqual([]);
    expect([...outcome.values]).toEqual([1000, 1000, 1000]);
  });

  it('buys the whole shares that cash pays with commission, and keeps the rest as cash', () => {
    const outcome = run(aSeries({ close: [10, 100, 100] }), '111', { initialCapital: 1000, commission: 0.001 });
    expect(outcome.trades).toMatchObject([{ quantity: 9, price: 100, commission: 0.9 }]);
    expect(outcome.cash).toBeCloseTo(99.1, 12);
  });

  it('buys fractions by choice, leaving no cash', () => {
    const config = { initialCapital: 1000, commission: 0.25, fractionalShares: true };
    const outcome = run(aSeries({ close: [10, 100, 100] }), '111', config);
    expect(outcome.trades).toMatchObject([{ quantity: 8, commission: 200 }]);
    expect(outcome.cash).toBe(0);
  });

  it('takes commission on each side', () => {
    const outcome = run(aSeries({ close: [1, 1, 2, 2] }), '0100', { initialCapital: 1001, commission: 0.001 });
    expect(outcome.trades.map(({ quantity, commission }) => [quantity, commission])).toEqual([
      [500, 1],
      [500, 1],
    ]);
    expect(outcome.roundTrips).toMatchObject([{ pnl: -2, return: -2 / 1001, bars: 1 }]);
  });

  it('worsens the price by the slippage on each side', () => {
    const outcome = run(aSeries({ close: [10, 10, 10, 10] }), '0100', { ...free, slippageBps: 100 });
    expect(outcome.trades.map(({ price }) => price)).toEqual([10 * 1.01, 10 * 0.99]);
    expect(outcome.trades.map(({ slippage }) => slippage)).toEqual([expect.closeTo(9.9), expect.closeTo(9.9)]);
  });

  it('leaves an open position open: marked to the last close, no round trip', () => {
    const outcome = run(aSeries({ close: [10, 10, 10, 15] }), '0111');
    expect(outcome.roundTrips).toEqual([]);
    expect(outcome.openPositions).toEqual([
      {
        symbol: 'AAPL',
        entryDate: '2024-01-03',
        quantity: 100,
        entryPrice: 10,
        lastPrice: 15,
        value: 1500,
        unrealizedPnl: 500,
      },
    ]);
    expect(outcome.values.at(-1)).toBe(1500);
    expect([...outcome.invested]).toEqual([0, 0, 1, 1]);
  });

  it('fails by symbol and date where an order needs an open that a bar has not', () => {
    const bars = aSeries({ close: [10, 10, 10], open: [10, 10, Number.NaN] });
    expect(() => run(bars, '010')).toThrow(
      expect.objectContaining({
        code: 'MISSING_OPEN',
        symbol: 'AAPL',
        date: '2024-01-03',
        message: expect.stringMatching(/AAPL on 2024-01-03.*only a close.*NEXT_CLOSE.*range/),
      }),
    );
  });

  it('does not mind bars without an open that no order needs', () => {
    const bars = aSeries({ close: [10, 10, 10, 12], open: [Number.NaN, Number.NaN, 10, Number.NaN] });
    expect(run(bars, '0111').values.at(-1)).toBe(1200);
  });

  it('reports an entry that buys not one share, and tries again only when the target rises anew', () => {
    const bars = aSeries({ close: [2000, 2000, 2000, 500, 500, 500, 500] });
    const outcome = run(bars, '1110111');
    expect(outcome.unfilledEntries).toEqual([
      { symbol: 'AAPL', date: '2024-01-02', price: 2000, cash: 1000, reason: 'BUYING_POWER' },
    ]);
    expect(outcome.trades.map(({ date, action }) => [date, action])).toEqual([['2024-01-06', 'BUY']]);
  });

  it('keeps one account: an entry is worth its part of the equity, of all that any symbol has gained', () => {
    const bars = [
      aSeries({ symbol: 'CHEAP', close: [10, 10, 20, 20] }),
      aSeries({ symbol: 'DEAR', close: [600, 600, 600, 600] }),
    ];
    const targets = { CHEAP: Float64Array.of(1, 1, 0, 0), DEAR: Float64Array.of(0, 0, 1, 1) };
    const outcome = runBacktest({ bars, signal: { targets }, config: free });
    expect(outcome.trades.map(({ symbol, action, quantity }) => [symbol, action, quantity])).toEqual([
      ['CHEAP', 'BUY', 50],
      ['CHEAP', 'SELL', 50],
      ['DEAR', 'BUY', 1],
    ]);
    expect(outcome.cash).toBe(900);
  });

  it('fills what closes before what opens, so a sale pays for another symbol the same day', () => {
    const bars = [aSeries({ symbol: 'A', close: [10, 10, 10, 10] }), aSeries({ symbol: 'B', close: [10, 10, 10, 10] })];
    const targets = { A: Float64Array.of(0, 1, 1, 1), B: Float64Array.of(1, 0, 0, 0) };
    const config: EngineConfig = { ...free, sizing: { method: 'EQUITY_FRACTION', fraction: 1 } };
    const { trades } = runBacktest({ bars, signal: { targets }, config });
    expect(trades.map(({ date, symbol, action, quantity }) => [date, symbol, action, quantity])).toEqual([
      ['2024-01-02', 'B', 'BUY', 100],
      ['2024-01-03', 'B', 'SELL', 100],
      ['2024-01-03', 'A', 'BUY', 100],
    ]);
  });

  it('runs on the union of calendars: cash before the first bar, the last mark where a bar is missing', () => {
    const bars = [
      aSeries({ symbol: 'A', close: [10, 10, 30], dates: ['2024-01-01', '2024-01-02', '2024-01-05'] }),
      aSeries({ symbol: 'B', close: [10, 20, 40], dates: ['2024-01-02', '2024-01-03', '2024-01-04'] }),
    ];
    const targets = { A: Float64Array.of(1, 1, 1), B: Float64Array.of(0, 1, 1) };
    const outcome = runBacktest({ bars, signal: { targets }, config: free });
    expect([...outcome.values]).toEqual([1000, 1000, 1000, 980 + 20, 500 + 500 + 1000]);
    expect([...outcome.invested]).toEqual([0, 1, 1, 1, 1]);
  });

  it('completes the parameters of a strategy type and runs it', () => {
    const close = Array.from({ length: 60 }, (_, i) => 10 + i);
    const signal = { strategyType: 'SMA_CROSSOVER', parameters: {} };
    const outcome = runBacktest({ bars: [aSeries({ close })], signal, config: free });
    expect(outcome.trades).toMatchObject([{ action: 'BUY', date: '2024-02-20', price: 60 }]);
  });

  it.each([
    ['INVALID_CONFIG', { config: { ...free, initialCapital: -1 } }],
    ['INVALID_CONFIG', { config: { ...free, commission: 1 } }],
    ['INVALID_CONFIG', { config: { ...free, slippageBps: Number.NaN } }],
    ['INVALID_BARS', { bars: [] }],
    ['INVALID_BARS', { bars: [aSeries({ close: [1] }), aSeries({ close: [1] })] }],
    ['INVALID_BARS', { bars: [aSeries({ close: [1, 0] })] }],
    ['INVALID_BARS', { bars: [aSeries({ close: [1, 2], dates: ['2024-01-02', '2024-01-02'] })] }],
    ['INVALID_SIGNAL', { signal: { targets: {} } }],
    ['INVALID_SIGNAL', { signal: { targets: { AAPL: Float64Array.of(2) } } }],
    ['INVALID_SIGNAL', { signal: { strategyType: 'ML_SIGNAL', parameters: {} } }],
    ['INVALID_PARAMETERS', { signal: { strategyType: 'SMA_CROSSOVER', parameters: { short_window: 50 } } }],
    ['UNKNOWN_STRATEGY_TYPE', { signal: { strategyType: 'ASTROLOGY', parameters: {} } }],
  ])('refuses with %s: %j', (code, change) => {
    const input = { bars: [aSeries({ close: [1] })], signal: { targets: { AAPL: Float64Array.of(0) } }, config: free };
    expect(() => runBacktest({ ...input, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
