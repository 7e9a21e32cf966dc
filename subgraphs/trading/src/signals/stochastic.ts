import { isAbove } from './is-above.js';
import { stochasticLines } from './stochastic-lines.js';
import { defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  k_period: {
    type: 'integer',
    description: 'Bars over which the range of prices is taken.',
    default: 14,
    minimum: 1,
    maximum: 500,
  },
  k_smoothing: {
    type: 'integer',
    description: 'Bars in the average that makes %K.',
    default: 3,
    minimum: 1,
    maximum: 100,
  },
  d_period: {
    type: 'integer',
    description: 'Bars in the average of %K that is %D.',
    default: 3,
    minimum: 1,
    maximum: 100,
  },
  oversold: {
    type: 'number',
    description: 'Buys where %D is below this. Below overbought.',
    default: 20,
    minimum: 0,
    maximum: 100,
  },
  overbought: {
    type: 'number',
    description: 'Sells where %D is above this.',
    default: 80,
    minimum: 0,
    maximum: 100,
  },
} as const;

/** Mean reversion on where the close stands within its range, once it turns (Lane, Stocks & Commodities, 1984). */
export const stochastic: StrategyType = {
  name: 'STOCHASTIC',
  description:
    'Buys when %K of the slow stochastic crosses above %D while that is below oversold, and holds until %K crosses below %D above overbought.',
  needs: ['high', 'low'],
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    k_period: { type: 'int', low: 5, high: 30 },
    d_period: { type: 'int', low: 2, high: 10 },
    oversold: { type: 'float', low: 10, high: 40 },
    overbought: { type: 'float', low: 60, high: 90 },
  },
  check: (parameters) => unlessBelow(parameters, 'oversold', 'overbought'),
  signal: symbolBySymbol((bars, parameters) => {
    const { k, d } = stochasticLines(
      bars,
      numberAt(parameters, 'k_period'),
      numberAt(parameters, 'k_smoothing'),
      numberAt(parameters, 'd_period'),
    );
    return turnTarget(k, d, numberAt(parameters, 'oversold'), numberAt(parameters, 'overbought'));
  }),
};

/**
 * Long from a bar on which k is above d, having not been so on the bar before, with d below `oversold`, until one on which k is below d,
 * having not been so on the bar before, with d above `overbought`. In between, and where NaN, as before.
 */
export function turnTarget(k: Float64Array, d: Float64Array, oversold: number, overbought: number): Float64Array {
  const target = new Float64Array(k.length);
  let held = 0;
  let side = Number.NaN;
  for (let i = 0; i < k.length; i++) {
    const fast = k[i] as number;
    const slow = d[i] as number;
    const before = side;
    side = Number.isNaN(slow) ? Number.NaN : Number(isAbove(fast, slow)) - Number(isAbove(slow, fast));
    if (side === 1 && before <= 0 && slow < oversold) held = 1;
    else if (side === -1 && before >= 0 && slow > overbought) held = 0;
    target[i] = held;
  }
  return target;
}
