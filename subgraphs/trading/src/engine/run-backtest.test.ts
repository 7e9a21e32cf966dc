import { describe, expect, it } from '@jest/globals';
import { aSeries } from './a-series.js';
import { runBacktest } from './run-backtest.js';
import type { BacktestInput, Bars, EngineConfig } from './types.js';

const free: EngineConfig = { initialCapital: 1000, commission: 0 };

/** A run of one symbol by a target written as a string of 0 and 1. */
function run(bars: Bars, target: string, config: EngineConfig = free) {
  const targets = { [bars.symbol]: Float64Array.from(target, Number) };
  return runBacktest({ bars: [bars], signal: { targets }, config });
}

describe('runBacktest', () => {
  it('1. a strategy decides on a close; its order fills on the next bar at the earliest, at the open', () => {
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

  it('1. at the close of the next bar by choice, which then needs no open', () => {
    const bars = aSeries({ close: [10, 11, 20, 25], open: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] });
    const { trades } = run(bars, '0100', { ...free, fillAt: 'NEXT_CLOSE' });
    expect(trades.map(({ date, price }) => [date, price])).toEqual([
      ['2024-01-03', 20],
      ['2024-01-04', 25],
    ]);
  });

  it('1. a decision on the last bar has no fill', () => {
    const outcome = run(aSeries({ close: [10, 11, 12] }), '001');
    expect(outcome.trades).toEqual([]);
    expect([...outcome.values]).toEqual([1000, 1000, 1000]);
  });

  it('5. whole shares, as many as the money pays with commission; what is left stays cash', () => {
    const outcome = run(aSeries({ close: [10, 100, 100] }), '111', { initialCapital: 1000, commission: 0.001 });
    expect(outcome.trades).toMatchObject([{ quantity: 9, price: 100, commission: 0.9 }]);
    expect(outcome.cash).toBeCloseTo(99.1, 12);
  });

  it('5. fractions by choice, leaving no cash', () => {
    const config = { initialCapital: 1000, commission: 0.25, fractionalShares: true };
    const outcome = run(aSeries({ close: [10, 100, 100] }), '111', config);
    expect(outcome.trades).toMatchObject([{ quantity: 8, commission: 200 }]);
    expect(outcome.cash).toBe(0);
  });

  it('6. money becomes shares at the fill, at its price', () => {
    const bars = aSeries({ close: [10, 10, 10], open: [10, 20, 10] });
    const sizing = { method: 'FIXED_AMOUNT', amount: 300 } as const;
    expect(run(bars, '111', { ...free, sizing }).trades).toMatchObject([{ quantity: 15, price: 20 }]);
  });

  it('7. commission on each side', () => {
    const outcome = run(aSeries({ close: [1, 1, 2, 2] }), '0100', { initialCapital: 1001, commission: 0.001 });
    expect(outcome.trades.map(({ quantity, commission }) => [quantity, commission])).toEqual([
      [500, 1],
      [500, 1],
    ]);
    expect(outcome.roundTrips).toMatchObject([{ pnl: -2, return: -2 / 1001, bars: 1 }]);
  });

  it('7. commission by the share, and of an order at least the minimum, however many fills it takes', () => {
    const terms = { ...free, commissionPerShare: 0.5, minimumCommission: 30 };
    const bars = aSeries({ close: [10, 10, 10, 10], volume: 100 });
    const { trades } = run(bars, '1111', { ...terms, volumeShare: { limit: 0.5, priceImpact: 0 } });
    expect(trades.map(({ quantity, commission }) => [quantity, commission])).toEqual([
      [50, 30],
      [44, 17],
    ]);
    expect(run(bars, '1111', { ...terms, commissionPerShare: 0.1 }).trades).toMatchObject([
      { quantity: 97, commission: 30 },
    ]);
  });

  it('8. slippage worsens the price on each side', () => {
    const outcome = run(aSeries({ close: [10, 10, 10, 10] }), '0100', { ...free, slippageBps: 100 });
    expect(outcome.trades.map(({ price }) => price)).toEqual([10 * 1.01, 10 * 0.99]);
    expect(outcome.trades.map(({ slippage }) => slippage)).toEqual([expect.closeTo(9.9), expect.closeTo(9.9)]);
  });

  it('9. the end closes nothing: an open position is marked to the last close and is no round trip', () => {
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

  it('10. a bar without the open that an order needs fails the run, naming symbol and date', () => {
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

  it('10. bars without an open that no order needs do no harm', () => {
    const bars = aSeries({ close: [10, 10, 10, 12], open: [Number.NaN, Number.NaN, 10, Number.NaN] });
    expect(run(bars, '0111').values.at(-1)).toBe(1200);
  });

  it('5. an entry that buys not one share is reported, and is not tried again until the target changes', () => {
    const bars = aSeries({ close: [2000, 2000, 2000, 500, 500, 500, 500] });
    const outcome = run(bars, '1110111');
    expect(outcome.unfilledEntries).toEqual([
      { symbol: 'AAPL', date: '2024-01-02', price: 2000, cash: 1000, reason: 'BUYING_POWER' },
    ]);
    expect(outcome.trades.map(({ date, action }) => [date, action])).toEqual([['2024-01-06', 'BUY']]);
  });

  it('4. there is one account: a size is a part of the equity of all symbols', () => {
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

  it('3. what closes fills before what opens, so that a sale pays for another purchase at the same open', () => {
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

  it('10. a bar without the volume that an order takes a part of fails the run', () => {
    const bars = aSeries({ close: [10, 10, 10], volume: [1, Number.NaN, 1] });
    const volumeShare = { limit: 0.1, priceImpact: 0 };
    expect(() => run(bars, '111', { ...free, volumeShare })).toThrow(
      expect.objectContaining({ code: 'MISSING_VOLUME', symbol: 'AAPL', date: '2024-01-02' }),
    );
    expect(run(bars, '011', { ...free, volumeShare, fractionalShares: true }).trades).toMatchObject([
      { quantity: 0.1 },
    ]);
  });

  it('10. a bar without a high or low reaches as far as its open and close', () => {
    const unknown = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    const bars = aSeries({ close: [10, 10, 10, 7], open: [10, 10, 10, 10], high: unknown, low: unknown });
    const { trades } = run(bars, '1111', { ...free, exits: { stopLoss: 0.2 } });
    expect(trades.at(-1)).toMatchObject({ action: 'SELL', price: 8, reason: 'STOP_LOSS' });
  });

  it('11. where a symbol has no bar its orders wait', () => {
    const bars = [
      aSeries({ symbol: 'A', close: [10, 20], dates: ['2024-01-01', '2024-01-05'] }),
      aSeries({ symbol: 'B', close: [10, 10, 10], dates: ['2024-01-01', '2024-01-02', '2024-01-03'] }),
    ];
    const targets = { A: Float64Array.of(1, 1), B: Float64Array.of(0, 0, 0) };
    const { trades } = runBacktest({ bars, signal: { targets }, config: free });
    expect(trades).toMatchObject([{ symbol: 'A', date: '2024-01-05', price: 20 }]);
  });

  it('13. the benchmark is the initial capital held in it from the first date on', () => {
    const bars = [aSeries({ close: [10, 10, 10, 10] })];
    const signal = { targets: { AAPL: Float64Array.of(0, 0, 0, 0) } };
    const benchmark = aSeries({
      symbol: 'SPY',
      close: [50, 60, 70],
      dates: ['2023-12-29', '2024-01-02', '2024-01-04'],
    });
    const held = runBacktest({ bars, signal, config: free, benchmark });
    expect([...(held.benchmark ?? [])]).toEqual([1000, 1200, 1200, 1400]);
    const late = { ...benchmark, dates: benchmark.dates.map((day) => day + 4) };
    const afterwards = runBacktest({ bars, signal, config: free, benchmark: late });
    expect([...(afterwards.benchmark ?? [])]).toEqual([1000, 1000, 1000, 1000]);
    expect(runBacktest({ bars, signal, config: free }).benchmark).toBeNull();
  });

  it('11. the axis is the union of dates: where a symbol has no bar it is worth its last close', () => {
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
    ['INVALID_CONFIG', { config: { ...free, maxLeverage: 0.5 } }],
    ['INVALID_CONFIG', { config: { ...free, maintenanceMargin: 1.1 } }],
    ['INVALID_CONFIG', { config: { ...free, exits: { trailingStop: 1 } } }],
    ['INVALID_CONFIG', { config: { ...free, sizing: { method: 'KELLY', lookback: 1 } } }],
    ['INVALID_CONFIG', { config: { ...free, entryOrder: { type: 'LIMIT', offsetBps: -1 } } }],
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
    const input: BacktestInput = {
      bars: [aSeries({ close: [1] })],
      signal: { targets: { AAPL: Float64Array.of(0) } },
      config: free,
    };
    expect(() => runBacktest({ ...input, ...(change as Partial<BacktestInput>) })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
