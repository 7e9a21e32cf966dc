import fc from 'fast-check';
import type { EngineConfig, Sizing } from './engine-config.js';
import { toEpochDay } from './epoch-day.js';
import type { BacktestInput, Bars, TargetKind } from './types.js';

/** Inputs of every kind for property tests: gaps, halts, long and short targets, waiting orders, leverage, costs. */

const price = fc.double({ min: 5, max: 50, noNaN: true });
const bar = fc.record({
  open: price,
  close: price,
  above: fc.double({ min: 0, max: 0.3, noNaN: true }),
  below: fc.double({ min: 0, max: 0.3, noNaN: true }),
  volume: fc.integer({ min: 0, max: 5000 }),
  target: fc.constantFrom(-1, -0.5, 0, 0, 0.5, 1, 1, Number.NaN),
  gap: fc.integer({ min: 1, max: 3 }),
});

/** A symbol's bars with a target at each. */
export interface Series {
  bars: Bars;
  target: Float64Array;
}

export const someSeries: fc.Arbitrary<Series> = fc.array(bar, { minLength: 1, maxLength: 40 }).map((days) => {
  let day = toEpochDay('2020-01-01');
  const column = (value: (day: (typeof days)[number]) => number) => Float64Array.from(days, value);
  const bars: Bars = {
    symbol: 'S0',
    dates: Int32Array.from(days, ({ gap }) => {
      day += gap;
      return day;
    }),
    open: column(({ open }) => open),
    high: column(({ open, close, above }) => Math.max(open, close) * (1 + above)),
    low: column(({ open, close, below }) => Math.min(open, close) * (1 - below)),
    close: column(({ close }) => close),
    volume: column(({ volume }) => volume),
  };
  return { bars, target: column(({ target }) => target) };
});

const sizing: fc.Arbitrary<Sizing> = fc.constantFrom<Sizing>(
  { method: 'EQUITY_FRACTION' },
  { method: 'EQUITY_FRACTION', fraction: 0.7 },
  { method: 'VOLATILITY_TARGET', annualVolatility: 3, lookback: 3 },
  { method: 'KELLY', lookback: 3 },
);

export const someConfig: fc.Arbitrary<EngineConfig> = fc.record({
  initialCapital: fc.double({ min: 1000, max: 1e5, noNaN: true }),
  commission: fc.constantFrom(0, 0.001, 0.0123),
  commissionPerShare: fc.constantFrom(0, 0.01),
  fractionalShares: fc.boolean(),
  fillAt: fc.constantFrom('NEXT_OPEN' as const, 'NEXT_CLOSE' as const),
  slippageBps: fc.constantFrom(0, 5, 100),
  sizing,
  allowShort: fc.boolean(),
  maxLeverage: fc.constantFrom(1, 1, 2.5),
  entryOrder: fc.constantFrom<EngineConfig['entryOrder'] & object>(
    { type: 'MARKET' },
    { type: 'LIMIT', offsetBps: 300 },
    { type: 'STOP', offsetBps: 300, timeInForce: 'DAY' },
  ),
  exits: fc.record({
    stopLoss: fc.constantFrom(null, 0.1),
    takeProfit: fc.constantFrom(null, 0.15),
    trailingStop: fc.constantFrom(null, 0.12),
  }),
  rebalance: fc.constantFrom('ON_CHANGE' as const, 'DAILY' as const, 'WEEKLY' as const),
});

/** What only a bar's volume or an order's minimum depend on, and no scale. */
export const someFriction = fc.record({
  volumeShare: fc.constantFrom(null, { limit: 0.05, priceImpact: 0.1 }),
  minimumCommission: fc.constantFrom(0, 5),
});

/** A run of the series, renamed so that each symbol is one. */
export function inputOf(all: readonly Series[], config: EngineConfig, kind: TargetKind = 'DIRECTION'): BacktestInput {
  const bars = all.map((one, i) => ({ ...one.bars, symbol: `S${i}` }));
  const targets = Object.fromEntries(all.map(({ target }, i) => [`S${i}`, target]));
  return { bars, signal: { targets, kind }, config };
}

/** Up to four symbols with terms of every kind. */
export const someInput: fc.Arbitrary<BacktestInput> = fc
  .tuple(
    fc.array(someSeries, { minLength: 1, maxLength: 4 }),
    someConfig,
    someFriction,
    fc.constantFrom('DIRECTION' as const, 'WEIGHT' as const),
  )
  .map(([all, config, friction, kind]) => inputOf(all, { ...config, ...friction }, kind));
