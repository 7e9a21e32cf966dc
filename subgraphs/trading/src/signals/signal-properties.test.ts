import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSeries, truncated } from '../engine/a-series.js';
import type { Bars } from '../engine/types.js';
import { completeParameters } from './parameters.js';
import { strategyTypes } from './registry.js';
import type { Parameters, SignalInput, StrategyType } from './types.js';

/** So short that much is decided on few bars. */
const QUICK: Record<string, Parameters> = {
  SMA_CROSSOVER: { short_window: 2, long_window: 5, allow_short: true },
  EMA_CROSSOVER: { short_window: 2, long_window: 5, allow_short: true },
  MACD: { fast_period: 2, slow_period: 4, signal_period: 3, allow_short: true },
  RSI_MEAN_REVERSION: { rsi_period: 3 },
  BOLLINGER_REVERSION: { window: 5, width: 1 },
  BOLLINGER_BREAKOUT: { window: 5, width: 1, allow_short: true },
  DONCHIAN_BREAKOUT: { entry_window: 4, exit_window: 2, allow_short: true },
  MOMENTUM: { lookback: 4, allow_short: true },
  DUAL_MOMENTUM: { lookback: 4, top: 2, rebalance: 'EVERY', every: 3 },
  STOCHASTIC: { k_period: 4, k_smoothing: 2, d_period: 2, oversold: 45, overbought: 55 },
  ADX_TREND: { adx_period: 3, threshold: 20, allow_short: true },
  PAIRS: { lookback: 10, entry: 1, exit: 0.2, stop: 2, hedge: 'BETA' },
  VOLATILITY_TARGET: { lookback: 4 },
};
/** All that decide by themselves. */
const all = strategyTypes.filter(({ name }) => name !== 'CUSTOM').map((type) => [type.name, type] as const);
const except = (...names: string[]) => all.filter(([name]) => !names.includes(name));

const NAMES = ['B', 'C', 'A'];
const FIRST_DAY = 19_000;

/** Up to 80 days of prices that wander in steps of a half, so that many are equal. */
const history = fc.record({ seed: fc.nat(), days: fc.integer({ min: 1, max: 80 }) });

/** Whole numbers that look random (Park and Miller 1993), without a global, whose every use a test pays for. */
function lehmer(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
  for (let i = 0; i < 9; i++) next();
  return next;
}

/** Three symbols, each without a bar on every eighth day or so; two for a type that trades two. */
function inputOf({ seed, days }: { seed: number; days: number }, type: StrategyType) {
  const extras: Record<string, { predictions: Float64Array }> = {};
  const bars = NAMES.slice(0, type.symbolCount).map((symbol, stream): Bars => {
    const random = lehmer(seed + stream);
    const step = (most: number) => (random() % (2 * most + 1)) / 2;
    const dates = Array.from({ length: days }, (_, day) => FIRST_DAY + day).filter(
      (day) => day === FIRST_DAY || random() % 8 > 0,
    );
    let price = 20;
    const close = dates.map(() => {
      price += step(2) - 1;
      if (price < 1) price = 1;
      return price;
    });
    extras[symbol] = {
      predictions: Float64Array.from(close, () => (random() % 5 === 0 ? Number.NaN : (random() % 21) - 10)),
    };
    return {
      ...aSeries({ symbol, close }),
      dates: Int32Array.from(dates),
      high: Float64Array.from(close, (value) => value + step(1)),
      low: Float64Array.from(close, (value) => value - step(1) / 2),
    };
  });
  return { bars, extras };
}

function signalOf(type: StrategyType, input: SignalInput): readonly Float64Array[] {
  return type.signal(input, completeParameters(type, QUICK[type.name] ?? {}));
}

/** Bit for bit, NaN included. */
const areSame = (a: readonly Float64Array[], b: readonly Float64Array[]): boolean =>
  a.length === b.length &&
  a.every((target, s) => target.length === b[s]?.length && target.every((value, i) => Object.is(value, b[s]?.[i])));

describe.each(all)('%s', (_name, type) => {
  it('gives a target for each bar, in the order of the symbols, whatever that is', () => {
    fc.assert(
      fc.property(history, (given) => {
        const input = inputOf(given, type);
        const targets = signalOf(type, input);
        expect(targets.map(({ length }) => length)).toEqual(input.bars.map(({ dates }) => dates.length));
        const reversed = signalOf(type, { ...input, bars: [...input.bars].reverse() });
        expect(areSame([...reversed].reverse(), targets)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('decides on bars up to the bar only', () => {
    fc.assert(
      fc.property(history, fc.nat(79), (given, cut) => {
        const { bars, extras } = inputOf(given, type);
        const counts = bars.map(({ dates }) => dates.filter((day) => day <= FIRST_DAY + cut).length);
        const cutBars = bars.map((series, i) => truncated(series, counts[i] as number));
        const cutExtras = Object.fromEntries(
          bars.map(({ symbol }, i) => [
            symbol,
            { predictions: extras[symbol]?.predictions.slice(0, counts[i]) as Float64Array },
          ]),
        );
        const whole = signalOf(type, { bars, extras });
        const start = signalOf(type, { bars: cutBars, extras: cutExtras });
        expect(
          areSame(
            start,
            whole.map((target, i) => target.slice(0, counts[i])),
          ),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

it.each(except('BUY_AND_HOLD', 'REBALANCING'))('%s decides something in these histories', (_name, type) => {
  const targets = signalOf(type, inputOf({ seed: 7, days: 1_000 }, type));
  const values = new Set(targets.flatMap((target) => [...target]).filter((value) => !Number.isNaN(value)));
  expect(values.size).toBeGreaterThan(1);
});

it.each(except('RSI_MEAN_REVERSION', 'VOLATILITY_TARGET', 'BUY_AND_HOLD', 'REBALANCING', 'ML_SIGNAL'))(
  '%s does nothing where prices stand still, whatever their digits',
  (_name, type) => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (price) => {
        const bars = NAMES.slice(0, type.symbolCount).map((symbol) =>
          aSeries({ symbol, close: new Array<number>(120).fill(price) }),
        );
        const targets = signalOf(type, { bars, extras: {} });
        expect(targets.every((target) => target.every((value) => value === 0))).toBe(true);
      }),
      { numRuns: 20 },
    );
  },
);
