import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSeries, truncated } from './a-series.js';
import { toEpochDay } from './epoch-day.js';
import { runBacktest } from './run-backtest.js';
import type { BacktestInput, BacktestOutcome, Bars } from './types.js';

const price = fc.double({ min: 0.5, max: 2000, noNaN: true });
const bar = fc.record({
  open: price,
  close: price,
  target: fc.integer({ min: 0, max: 1 }),
  gap: fc.integer({ min: 1, max: 4 }),
});

const series = fc.array(bar, { minLength: 1, maxLength: 60 }).map((days) => {
  let day = toEpochDay('2020-01-01');
  const dates = days.map(({ gap }) => {
    day += gap;
    return day;
  });
  const bars = {
    ...aSeries({ close: days.map((d) => d.close), open: days.map((d) => d.open) }),
    dates: Int32Array.from(dates),
  };
  return { bars, target: Float64Array.from(days, (d) => d.target) };
});

const config = fc.record({
  initialCapital: fc.double({ min: 1000, max: 1e7, noNaN: true }),
  commission: fc.constantFrom(0, 0.001, 0.0123),
  fractionalShares: fc.boolean(),
  fillAt: fc.constantFrom('NEXT_OPEN' as const, 'NEXT_CLOSE' as const),
  slippageBps: fc.constantFrom(0, 5, 100),
});

const input: fc.Arbitrary<BacktestInput> = fc
  .record({ all: fc.array(series, { minLength: 1, maxLength: 4 }), config })
  .map(({ all, config }) => {
    const named = all.map(({ bars, target }, i) => ({ bars: { ...bars, symbol: `S${i}` }, target }));
    const targets = Object.fromEntries(named.map(({ bars, target }) => [bars.symbol, target]));
    return { bars: named.map(({ bars }) => bars), signal: { targets }, config };
  });

const one = fc.record({ series, config }).map(({ series: { bars, target }, config }) => ({
  bars: [bars],
  signal: { targets: { [bars.symbol]: target } },
  config,
}));

function closeTo(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}

function flows({ trades }: BacktestOutcome): number {
  const sign = { BUY: -1, SELL: 1 };
  return trades.reduce((sum, t) => sum + sign[t.action] * t.quantity * t.price - t.commission, 0);
}

describe('every run', () => {
  it('conserves cash: capital plus the flows of its trades is cash at the end, and with positions the final value', () => {
    fc.assert(
      fc.property(input, (given) => {
        const outcome = runBacktest(given);
        const positions = outcome.openPositions.reduce((sum, { value }) => sum + value, 0);
        const lost = outcome.initialCapital + flows(outcome) - outcome.cash;
        return (
          Math.abs(lost) <= 1e-9 * (outcome.initialCapital + Math.abs(flows(outcome))) &&
          closeTo(outcome.values.at(-1) as number, outcome.cash + positions)
        );
      }),
    );
  });

  it('adds up: capital, gains of round trips and of open positions are the final value', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { initialCapital, roundTrips, openPositions, values } = runBacktest(given);
        const gains = [...roundTrips.map(({ pnl }) => pnl), ...openPositions.map(({ unrealizedPnl }) => unrealizedPnl)];
        const total = gains.reduce((sum, gain) => sum + gain, initialCapital);
        const turnover = gains.reduce((sum, gain) => sum + Math.abs(gain), initialCapital);
        return Math.abs(total - (values.at(-1) as number)) <= 1e-9 * turnover;
      }),
    );
  });

  it('never spends more than the account has, and buys one share more never', () => {
    fc.assert(
      fc.property(one, ({ bars, signal, config: chosen }) => {
        let cash = chosen.initialCapital;
        for (const t of runBacktest({ bars, signal, config: chosen }).trades) {
          cash += (t.action === 'BUY' ? -1 : 1) * t.quantity * t.price - t.commission;
          expect(cash).toBeGreaterThanOrEqual(-1e-9 * chosen.initialCapital);
          if (t.action === 'BUY' && !chosen.fractionalShares) {
            expect(Number.isInteger(t.quantity)).toBe(true);
            expect(cash).toBeLessThan(t.price * (1 + chosen.commission) * (1 + 1e-9));
          }
        }
      }),
    );
  });

  it('alternates buys and sales of equal quantity, each on the bar after its signal', () => {
    fc.assert(
      fc.property(one, ({ bars, signal, config: chosen }) => {
        const { trades } = runBacktest({ bars, signal, config: chosen });
        const { dates, symbol } = bars[0] as Bars;
        const target = signal.targets[symbol] as Float64Array;
        trades.forEach(({ action, date, quantity }, i) => {
          expect(action).toBe(i % 2 === 0 ? 'BUY' : 'SELL');
          const signalled = dates.indexOf(toEpochDay(date)) - 1;
          expect([target[signalled - 1] ?? 0, target[signalled]]).toEqual(action === 'BUY' ? [0, 1] : [1, 0]);
          if (i % 2 === 1) expect(quantity).toBe(trades[i - 1]?.quantity);
        });
      }),
    );
  });

  it('is the same, bit for bit, in whatever order the symbols come', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(runBacktest({ ...given, bars: [...given.bars].reverse() })).toEqual(runBacktest(given));
      }),
    );
  });

  it('scales: with fractions, twice the capital is exactly twice every quantity and value', () => {
    fc.assert(
      fc.property(input, (given) => {
        const single = { ...given.config, fractionalShares: true };
        const twice = { ...single, initialCapital: 2 * single.initialCapital };
        const a = runBacktest({ ...given, config: single });
        const b = runBacktest({ ...given, config: twice });
        expect([...b.values]).toEqual(Array.from(a.values, (value) => 2 * value));
        expect(b.trades.map((t) => t.quantity)).toEqual(a.trades.map((t) => 2 * t.quantity));
      }),
    );
  });

  it('of one symbol, with fractions, ends never lower without costs', () => {
    fc.assert(
      fc.property(one, (given) => {
        const paid = runBacktest({ ...given, config: { ...given.config, fractionalShares: true } });
        const terms = { ...given.config, fractionalShares: true, commission: 0, slippageBps: 0 };
        const free = runBacktest({ ...given, config: terms });
        return (free.values.at(-1) as number) >= (paid.values.at(-1) as number) * (1 - 1e-12);
      }),
    );
  });

  it.each([
    ['SMA_CROSSOVER', { short_window: 2, long_window: 5 }],
    ['RSI_MEAN_REVERSION', { rsi_period: 3 }],
    ['MOMENTUM', { lookback: 4 }],
    ['BUY_AND_HOLD', {}],
  ])(
    'sees nothing of the future: %s on the first bars trades as the beginning of the whole',
    (strategyType, parameters) => {
      fc.assert(
        fc.property(series, config, fc.nat(60), ({ bars }, chosen, cut) => {
          const length = Math.max(1, Math.min(cut, bars.dates.length));
          const signal = { strategyType, parameters };
          const whole = runBacktest({ bars: [bars], signal, config: chosen });
          const start = runBacktest({ bars: [truncated(bars, length)], signal, config: chosen });
          const last = bars.dates[length - 1] as number;
          expect(start.trades).toEqual(whole.trades.filter(({ date }) => toEpochDay(date) <= last));
          expect(start.values).toEqual(whole.values.slice(0, length));
        }),
      );
    },
  );
});
