import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSeries } from '../engine/a-series.js';
import { predictionTarget } from './ml-signal.js';
import { momentumTarget } from './momentum.js';
import { completeParameters, validateParameters } from './parameters.js';
import { findStrategyType, getStrategyType, strategyTypes } from './registry.js';
import { relativeStrengthIndex } from './rsi.js';
import { rsiTarget } from './rsi-mean-reversion.js';
import { smaCrossoverTarget } from './sma-crossover.js';
import type { Parameters, StrategyType } from './types.js';
import { WindowSums } from './window-sums.js';

const price = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const floats = (...values: number[]) => Float64Array.from(values);
const signalOf = (type: StrategyType, close: readonly number[], parameters: Parameters) =>
  type.signal({ bars: [aSeries({ close })], extras: {} }, parameters)[0] as Float64Array;

describe('WindowSums', () => {
  it('is within rounding of each window added up in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 1, maxLength: 200 }),
        fc.nat(50),
        (units, n) => {
          const size = Math.min(n + 1, units.length);
          const sums = new WindowSums(Float64Array.from(units, (unit) => unit / 1024));
          const exact = units.slice(-size).reduce((sum, unit) => sum + BigInt(unit), 0n);
          return Math.abs(sums.ending(units.length - 1, size) - Number(exact) / 1024) <= (4e-16 * Number(exact)) / 1024;
        },
      ),
    );
  });

  it('does not drift after a spike that a running sum would not get over', () => {
    const sums = new WindowSums(floats(1e16, 0.1, 0.1, 0.1));
    expect(sums.ending(3, 3)).toBeCloseTo(0.3, 15);
  });
});

describe('SMA_CROSSOVER', () => {
  it('is long while the fast average is above, flat while not and in the warm-up', () => {
    expect([...smaCrossoverTarget(floats(1, 2, 3, 2, 1, 1, 5), 1, 3)]).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

  it('is flat where prices stand still, whatever their digits', () => {
    fc.assert(
      fc.property(price, (still) => {
        return smaCrossoverTarget(new Float64Array(300).fill(still), 20, 50).every((target) => target === 0);
      }),
    );
  });
});

describe('RSI_MEAN_REVERSION', () => {
  it("computes Wilder's index as TA-Lib does", () => {
    const rsi = relativeStrengthIndex(floats(10, 11, 10.5, 11.5, 11), 2);
    expect([...rsi.slice(0, 2)]).toEqual([Number.NaN, Number.NaN]);
    expect(rsi[2]).toBeCloseTo((100 * 1) / 1.5, 12);
    expect(rsi[3]).toBeCloseTo((100 * 0.75) / 0.875, 12);
    expect(rsi[4]).toBeCloseTo((100 * 0.375) / 0.6875, 12);
  });

  it('is 0 where nothing ever moved, as TA-Lib has it', () => {
    expect([...relativeStrengthIndex(floats(5, 5, 5), 2)]).toEqual([Number.NaN, Number.NaN, 0]);
  });

  it('holds from below oversold to above overbought, strictly, and does nothing in between or without a value', () => {
    const rsi = floats(Number.NaN, 30, 29, 50, Number.NaN, 70, 71, 50, 20);
    expect([...rsiTarget(rsi, 30, 70)]).toEqual([0, 0, 1, 1, 1, 1, 0, 0, 1]);
  });
});

describe('MOMENTUM', () => {
  it('is long while the return over the lookback is above the threshold', () => {
    expect([...momentumTarget(floats(10, 10, 11, 12, 11), 2, 0.1)]).toEqual([0, 0, 0, 1, 0]);
  });
});

describe('ML_SIGNAL', () => {
  it('goes long above the one bound and flat below the other, and keeps what it has without a prediction', () => {
    const predictions = floats(Number.NaN, 0.2, Number.NaN, 0, -0.1, -0.2, Number.NaN, 0.1);
    expect([...predictionTarget(predictions, 0.1, -0.1)]).toEqual([0, 1, 1, 1, 1, 0, 0, 0]);
  });
});

describe('the registry', () => {
  it('has its types, found by name', () => {
    const names = ['SMA_CROSSOVER', 'RSI_MEAN_REVERSION', 'MOMENTUM', 'BUY_AND_HOLD', 'ML_SIGNAL', 'CUSTOM'];
    expect(strategyTypes.map(({ name }) => name)).toEqual(names);
    expect(names.map((name) => getStrategyType(name).name)).toEqual(names);
    expect(findStrategyType('ASTROLOGY')).toBeUndefined();
    expect(() => getStrategyType('ASTROLOGY')).toThrow(expect.objectContaining({ code: 'UNKNOWN_STRATEGY_TYPE' }));
  });

  it.each(strategyTypes.map((type) => [type.name, type] as const))('%s allows its own defaults', (_name, type) => {
    expect(validateParameters(type, type.defaultParameters)).toEqual([]);
    expect(validateParameters(type, {})).toEqual([]);
  });

  it.each(
    strategyTypes
      .filter(({ name }) => name !== 'ML_SIGNAL' && name !== 'CUSTOM')
      .map((type) => [type.name, type] as const),
  )('%s decides on closes up to the bar only', (_name, type) => {
    const closes = fc.array(price, { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(closes, fc.nat(119), (close, cut) => {
        const parameters = completeParameters(type, {});
        const whole = signalOf(type, close, parameters);
        const start = signalOf(type, close.slice(0, cut), parameters);
        expect(start).toEqual(whole.slice(0, Math.min(cut, close.length)));
      }),
    );
  });
});

describe('validateParameters', () => {
  it.each([
    ['SMA_CROSSOVER', { short_window: 1.5 }, ['short_window']],
    ['SMA_CROSSOVER', { short_window: '20' }, ['short_window']],
    ['SMA_CROSSOVER', { window: 20 }, ['window']],
    ['SMA_CROSSOVER', { short_window: 50 }, ['short_window']],
    ['RSI_MEAN_REVERSION', { oversold: -1 }, ['oversold']],
    ['RSI_MEAN_REVERSION', { oversold: 70 }, ['oversold']],
    ['MOMENTUM', { lookback: 0 }, ['lookback']],
    ['BUY_AND_HOLD', { lookback: 1 }, ['lookback']],
    ['ML_SIGNAL', { exit_below: 1 }, ['exit_below']],
  ])('finds what is wrong with %s %j at %j', (name, parameters, path) => {
    expect(validateParameters(getStrategyType(name), parameters)).toEqual([{ path, message: expect.any(String) }]);
  });
});
