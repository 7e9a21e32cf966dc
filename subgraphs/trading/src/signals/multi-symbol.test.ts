import { describe, expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import { dualMomentum } from './dual-momentum.js';
import { pairs, spreadSides } from './pairs.js';
import { completeParameters } from './parameters.js';
import { getStrategyType } from './registry.js';
import type { Parameters, StrategyType } from './types.js';

const days = (...numbers: number[]) => numbers.map((day) => `2024-01-${String(day).padStart(2, '0')}`);
const run = (type: StrategyType, bars: ReturnType<typeof aSeries>[], parameters: Parameters) =>
  type.signal({ bars, extras: {} }, completeParameters(type, parameters)).map((target) => [...target]);

describe('DUAL_MOMENTUM', () => {
  const everyDay = { lookback: 1, top: 1, rebalance: 'EVERY', every: 1 };

  it('holds the symbol that rose most, and none where none rose', () => {
    const a = aSeries({ symbol: 'A', close: [10, 11, 12, 11, 10] });
    const b = aSeries({ symbol: 'B', close: [10, 12, 12, 12, 10] });
    expect(run(dualMomentum, [a, b], everyDay)).toEqual([
      [0, 0, 1, 0, 0],
      [0, 1, 0, 0, 0],
    ]);
  });

  it('leaves a symbol without a bar that day what it has, and its place', () => {
    const a = aSeries({ symbol: 'A', close: [10, 11, 12], dates: days(1, 2, 4) });
    const b = aSeries({ symbol: 'B', close: [10, 10, 12, 14], dates: days(1, 2, 3, 4) });
    expect(run(dualMomentum, [a, b], everyDay)).toEqual([
      [0, 1, 0],
      [0, 0, 0, 1],
    ]);
  });

  it('decides on the first day of a month that has bars', () => {
    const dates = ['2024-01-30', '2024-01-31', '2024-02-05', '2024-02-06', '2025-02-03'];
    const a = aSeries({ symbol: 'A', close: [10, 11, 12, 11, 10], dates });
    expect(run(dualMomentum, [a], { lookback: 1 })).toEqual([[0, 0, 1, 1, 0]]);
  });
});

describe('PAIRS', () => {
  it('enters beyond entry, leaves within exit or beyond the mean, and gives up at stop until within entry again', () => {
    const score = Float64Array.of(Number.NaN, 1, 2, 1, 0.5, -2, -1, 3, 5, 3, 1.9, 2, 2, Number.NaN, -0.1);
    const slope = score.map(() => 1);
    const parameters = completeParameters(pairs, { entry: 2, exit: 0.5, stop: 4 });
    expect([...spreadSides({ score, slope }, parameters)]).toEqual([0, 0, -1, -1, 0, 1, 1, -1, 0, 0, 0, -1, -1, -1, 0]);
  });

  it('enters nothing where the hedge ratio is not positive', () => {
    const score = Float64Array.of(3, 3);
    const parameters = completeParameters(pairs, {});
    expect([...spreadSides({ score, slope: Float64Array.of(-1, Number.NaN) }, parameters)]).toEqual([0, 0]);
  });

  it('keeps what is held at a bar without its counterpart', () => {
    const a = aSeries({ symbol: 'A', close: [10, 11, 12], dates: days(1, 2, 4) });
    const b = aSeries({ symbol: 'B', close: [10, 11, 12], dates: days(1, 3, 4) });
    expect(run(pairs, [b, a], {})).toEqual([
      [0, Number.NaN, 0],
      [0, Number.NaN, 0],
    ]);
  });

  it('trades exactly two symbols', () => {
    const type = getStrategyType('PAIRS');
    const bars = [aSeries({ symbol: 'A', close: [1] })];
    const error = { code: 'INVALID_PARAMETERS', message: 'Expected exactly 2 symbols for PAIRS, got 1.' };
    expect(() => run(type, bars, {})).toThrow(expect.objectContaining(error));
  });
});

describe('REBALANCING', () => {
  const type = getStrategyType('REBALANCING');
  const bars = ['A', 'B'].map((symbol) => aSeries({ symbol, close: [1, 2] }));

  it('holds the given weights, equal ones when there are none, and nothing of a symbol without one', () => {
    expect(run(type, bars, {})).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(run(type, bars, { weights: { B: 0.8 } })).toEqual([
      [0, 0],
      [0.8, 0.8],
    ]);
  });

  it('refuses a weight of a symbol that is not traded', () => {
    const message = 'Expected every symbol that has a weight, but C is not among A, B.';
    expect(() => run(type, bars, { weights: { A: 0.5, C: 0.5 } })).toThrow(
      expect.objectContaining({ code: 'INVALID_PARAMETERS', message }),
    );
  });
});

it.each([
  ['DONCHIAN_BREAKOUT', 'high'],
  ['STOCHASTIC', 'low'],
  ['ADX_TREND', 'high'],
] as const)('%s on a bar without a %s says which, and what would help', (name, column) => {
  const bars = aSeries({ symbol: 'A', close: [1, 2, 3] });
  bars[column][1] = Number.NaN;
  expect(() => run(getStrategyType(name), [bars], {})).toThrow(
    expect.objectContaining({
      code: 'MISSING_PRICES',
      symbol: 'A',
      date: '2024-01-02',
      message: expect.stringContaining(`needs the ${column} of every bar, but A has none on 2024-01-02. Choose`),
    }),
  );
});
