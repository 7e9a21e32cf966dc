import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { barsFromColumns } from '../engine/bars.js';
import { runBacktest } from '../engine/run-backtest.js';
import type { Bars } from '../engine/types.js';
import { directionalIndex } from '../signals/directional-index.js';
import { exponentialAverage } from '../signals/exponential-average.js';
import { macdLines } from '../signals/macd.js';
import { completeParameters } from '../signals/parameters.js';
import { priceBands } from '../signals/price-bands.js';
import { getStrategyType, strategyTypes } from '../signals/registry.js';
import { relativeStrengthIndex } from '../signals/rsi.js';
import { stochasticLines } from '../signals/stochastic-lines.js';
import type { Parameters } from '../signals/types.js';

interface Reference {
  bars: Record<string, { date: string[]; high: number[]; low: number[]; close: number[] }>;
  indicators: Record<string, [index: number, value: number][]>;
  cases: { strategyType: string; parameters: Parameters; targets: Record<string, (number | null)[]> }[];
}

const file = new URL('../../reference/signals.json.gz', import.meta.url);
const reference: Reference = JSON.parse(gunzipSync(readFileSync(file)).toString());

function barsOf(symbol: string): Bars {
  const columns = reference.bars[symbol] as Reference['bars'][string];
  const volume = columns.date.map(() => null);
  return barsFromColumns(symbol, { ...columns, open: columns.close, volume });
}

/** Largest relative difference to the peers' values; Infinity where one says that there is a value and the other not. */
function difference(actual: Float64Array, expected: [index: number, value: number][]): number {
  const first = actual.findIndex((value) => !Number.isNaN(value));
  if (first !== expected[0]?.[0]) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...expected.map(([i, value]) => Math.abs((actual[i] as number) - value) / Math.max(1e-3, Math.abs(value))),
  );
}

describe("the indicators are TA-Lib's on AAPL, 2004 to 2009, to 1e-9", () => {
  const bars = barsOf('AAPL');
  const lines = macdLines(bars.close, 12, 26, 9);
  // The peer's first value of the line stands where its signal line begins.
  lines.line.fill(Number.NaN, 0, 33);
  const bands = priceBands(bars.close, 20, 2);
  const computed: Record<string, Float64Array> = {
    ema: exponentialAverage(bars.close, 26),
    macd: lines.line,
    macdSignal: lines.signal,
    upper: bands.upper,
    lower: bands.lower,
    ...directionalIndex(bars, 14),
    rsi: relativeStrengthIndex(bars.close, 14),
  };
  const { k, d } = stochasticLines(bars, 14, 3, 3);
  k.fill(Number.NaN, 0, 17);
  Object.assign(computed, { k, d });

  it.each(Object.entries(reference.indicators))('%s', (name, expected) => {
    expect(difference(computed[name] as Float64Array, expected)).toBeLessThan(1e-9);
  });
});

describe('the signals are those of TA-Lib, pandas and NumPy (see reference/README.md)', () => {
  const titled = reference.cases.map((one) => [`${one.strategyType} ${JSON.stringify(one.parameters)}`, one] as const);

  it.each(titled)('%s', (_title, { strategyType, parameters, targets }) => {
    const type = getStrategyType(strategyType);
    const bars = Object.keys(targets).map(barsOf);
    const signals = type.signal({ bars, extras: {} }, completeParameters(type, parameters));
    bars.forEach(({ symbol }, i) => {
      const expected = (targets[symbol] ?? []).map((value) => value ?? Number.NaN);
      const actual = [...(signals[i] as Float64Array)];
      expect(actual.map(Number.isNaN)).toEqual(expected.map(Number.isNaN));
      if (type.targets === 'WEIGHT') {
        const off = actual.map((value, at) => Math.abs(value - (expected[at] as number))).filter((gap) => gap > 1e-9);
        expect(off).toEqual([]);
      } else expect(actual).toEqual(expected);
    });
  });

  it('cover every type but those that decide nothing, or by code', () => {
    const covered = new Set(reference.cases.map(({ strategyType }) => strategyType));
    const rest = strategyTypes.map(({ name }) => name).filter((name) => !covered.has(name));
    expect(rest).toEqual(['BUY_AND_HOLD', 'REBALANCING', 'ML_SIGNAL', 'CUSTOM']);
  });

  it.each(
    titled.filter(
      ([, { strategyType, parameters }]) => !getStrategyType(strategyType).targets && !parameters.allow_short,
    ),
  )('are traded by the engine as they stand: %s', (_title, { strategyType, parameters, targets }) => {
    const bars = [barsOf('AAPL')];
    const config = { initialCapital: 100_000, commission: 0.001 };
    const given = { AAPL: Float64Array.from(targets.AAPL as number[]) };
    const ran = runBacktest({ bars, signal: { strategyType, parameters }, config });
    expect(ran.trades.length).toBeGreaterThan(0);
    expect(ran).toEqual(runBacktest({ bars, signal: { targets: given }, config }));
  });
});
