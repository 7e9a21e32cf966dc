import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inputOf, someConfig, someInput, someSeries } from './an-input.js';
import type { BarView } from './bar-strategy.js';
import { sliceBars } from './bars.js';
import { toEpochDay } from './epoch-day.js';
import { runBacktest } from './run-backtest.js';
import type { BacktestInput, BacktestOutcome, EngineConfig, TargetSignal } from './types.js';

const RUNS = { numRuns: 150 };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** How much money moved: what rounding errors are small against. */
const turnover = ({ trades, initialCapital }: BacktestOutcome) =>
  initialCapital + sum(trades.map(({ quantity, price }) => quantity * price));

const sides = { BUY: -1, SELL: 1 };
const flowOf = ({ trades }: BacktestOutcome) =>
  sum(trades.map(({ action, quantity, price, commission }) => sides[action] * quantity * price - commission));

/** The same run with nothing after a day: neither bars nor targets. */
function until(input: BacktestInput, day: number): BacktestInput {
  const { targets, kind = 'DIRECTION' } = input.signal as TargetSignal;
  const known = input.bars.map((bars) => ({ bars, length: bars.dates.filter((date) => date <= day).length }));
  const cut = Object.fromEntries(
    known.map(({ bars, length }) => [bars.symbol, (targets[bars.symbol] as Float64Array).slice(0, length)]),
  );
  return {
    ...input,
    bars: known.map(({ bars, length }) => sliceBars(bars, 0, length)),
    signal: { targets: cut, kind },
  };
}

describe('every run, long and short, with orders of every type', () => {
  it('conserves cash: capital and the flows of its trades are the cash at the end, and with positions the final value', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const outcome = runBacktest(input);
        const off = outcome.initialCapital + flowOf(outcome) - outcome.cash;
        const final = outcome.cash + sum(outcome.openPositions.map(({ value }) => value));
        expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * turnover(outcome));
        expect(Math.abs(final - (outcome.values.at(-1) as number))).toBeLessThanOrEqual(1e-9 * turnover(outcome));
      }),
      RUNS,
    );
  });

  it('adds up: equity is capital and the gains of round trips and open positions, each after its costs', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const outcome = runBacktest(input);
        const gains = [
          ...outcome.roundTrips.map(({ pnl }) => pnl),
          ...outcome.openPositions.map(({ unrealizedPnl }) => unrealizedPnl),
        ];
        const off = outcome.initialCapital + sum(gains) - (outcome.values.at(-1) as number);
        expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * turnover(outcome));
      }),
      RUNS,
    );
  });

  it('is the same, bit for bit, in whatever order the symbols come', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        expect(runBacktest({ ...input, bars: [...input.bars].reverse() })).toEqual(runBacktest(input));
      }),
      RUNS,
    );
  });

  it('knows no future: a run that ends earlier trades and is worth the same up to there', () => {
    fc.assert(
      fc.property(someInput, fc.nat(40), (input, cut) => {
        const whole = runBacktest(input);
        const first = Math.max(...input.bars.map(({ dates }) => dates[0] as number));
        const day = Math.max(first, whole.dates[Math.min(cut, whole.dates.length - 1)] as number);
        const start = runBacktest(until(input, day));
        expect(start.trades).toEqual(whole.trades.filter(({ date }) => toEpochDay(date) <= day));
        expect(start.values).toEqual(whole.values.slice(0, start.values.length));
        expect(start.marginCalls).toEqual(whole.marginCalls.filter(({ date }) => toEpochDay(date) <= day));
      }),
      RUNS,
    );
  });

  it('makes no trade before its signal: the targets of the last date change nothing that happens by it', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const whole = runBacktest(input);
        const last = whole.dates.at(-1);
        const { targets, kind = 'DIRECTION' } = input.signal as TargetSignal;
        const changed = input.bars.map(({ symbol, dates }) => {
          const target = targets[symbol] as Float64Array;
          return [symbol, target.map((value, i) => (dates[i] !== last ? value : value === 1 ? 0 : 1))];
        });
        const otherwise = runBacktest({ ...input, signal: { targets: Object.fromEntries(changed), kind } });
        expect(otherwise.trades).toEqual(whole.trades);
        expect(otherwise.values).toEqual(whole.values);
      }),
      RUNS,
    );
  });

  it('scales: with fractions, twice the capital is exactly twice every quantity and value', () => {
    fc.assert(
      fc.property(fc.array(someSeries, { minLength: 1, maxLength: 3 }), someConfig, (all, config) => {
        const single: EngineConfig = { ...config, fractionalShares: true };
        const a = runBacktest(inputOf(all, single));
        const b = runBacktest(inputOf(all, { ...single, initialCapital: 2 * single.initialCapital }));
        expect([...b.values]).toEqual(Array.from(a.values, (value) => 2 * value));
        expect(b.trades.map(({ quantity }) => quantity)).toEqual(a.trades.map(({ quantity }) => 2 * quantity));
      }),
      RUNS,
    );
  });

  const shares = { sizing: { method: 'FIXED_QUANTITY', quantity: 3 }, initialCapital: 1e5, maxLeverage: 1 } as const;

  it('ends below the same run without costs, by just its costs, where sizes are in shares', () => {
    fc.assert(
      fc.property(fc.array(someSeries, { minLength: 1, maxLength: 3 }), someConfig, (all, config) => {
        const market = { ...config, ...shares, entryOrder: undefined, exits: undefined };
        const free = runBacktest(
          inputOf(all, { ...market, commission: 0, commissionPerShare: 0, slippageBps: 0 } as EngineConfig),
        );
        const paid = runBacktest(inputOf(all, market as EngineConfig));
        const costs = sum(paid.trades.map(({ commission, slippage }) => commission + slippage));
        const off = (free.values.at(-1) as number) - costs - (paid.values.at(-1) as number);
        expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * turnover(free));
        expect(costs).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('mirrors: without costs, what a long run gains the same run short loses', () => {
    fc.assert(
      fc.property(someSeries, someConfig, ({ bars, target }, { fillAt, rebalance }) => {
        const config = { ...shares, fillAt, rebalance, commission: 0, allowShort: true } as EngineConfig;
        const long = runBacktest(inputOf([{ bars, target }], config));
        const short = runBacktest(inputOf([{ bars, target: target.map((value) => -value) }], config));
        long.values.forEach((value, i) => {
          expect(value + (short.values[i] as number)).toBeCloseTo(2e5, 6);
        });
      }),
      RUNS,
    );
  });

  it('never holds a short that is not allowed', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { allowShort = false } = input.config;
        const held = new Map<string, number>();
        for (const { symbol, action, quantity } of runBacktest(input).trades) {
          held.set(symbol, (held.get(symbol) ?? 0) - sides[action] * quantity);
          if (!allowShort) expect(held.get(symbol)).toBeGreaterThanOrEqual(-1e-9 * quantity);
        }
      }),
      RUNS,
    );
  });
});

it('runs a strategy that decides bar by bar as the targets that decide the same', () => {
  fc.assert(
    fc.property(fc.array(someSeries, { minLength: 1, maxLength: 3 }), someConfig, (all, config) => {
      const plain: EngineConfig = {
        ...config,
        allowShort: false,
        entryOrder: { type: 'MARKET' },
        exits: {},
        rebalance: 'ON_CHANGE',
      };
      const onOff = all.map(({ bars, target }) => ({ bars, target: target.map((value) => (value > 0 ? 1 : 0)) }));
      const input = inputOf(onOff, plain);
      const { targets } = input.signal as TargetSignal;
      const before = new Map<string, number>();
      const onBar = ({ bars }: BarView) => ({
        orders: Object.keys(bars).flatMap((symbol) => {
          const target = (targets[symbol] as Float64Array)[bars[symbol]?.index ?? 0] as number;
          const changes = target !== (before.get(symbol) ?? 0);
          before.set(symbol, target);
          if (!changes) return [];
          return [{ symbol, side: target === 1 ? ('BUY' as const) : ('SELL' as const), reduceOnly: target === 0 }];
        }),
      });
      const byBar = runBacktest({ ...input, signal: { onBar } });
      expect(byBar.values).toEqual(runBacktest(input).values);
    }),
    RUNS,
  );
});
