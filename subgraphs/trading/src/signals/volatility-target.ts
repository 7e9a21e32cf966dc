import { defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import type { Parameters, StrategyType } from './types.js';
import { WindowSums } from './window-sums.js';

const BARS_A_YEAR = 252;

const properties = {
  annual_volatility: {
    type: 'number',
    description: 'Standard deviation of daily returns that is wanted, by the year: 0.1 is 10 %.',
    default: 0.1,
    minimum: 0.001,
    maximum: 5,
  },
  lookback: {
    type: 'integer',
    description: 'Daily returns over which the volatility is measured.',
    default: 60,
    minimum: 2,
    maximum: 1000,
  },
  max_weight: {
    type: 'number',
    description: "Cap on a symbol's exposure, as a part of its share of the equity; above 1 it needs leverage.",
    default: 1,
    minimum: 0.01,
    maximum: 10,
  },
  tolerance: {
    type: 'number',
    description:
      'Part by which the wanted weight must differ from the last one before that is traded; 0 follows every day.',
    default: 0.1,
    minimum: 0,
    maximum: 1,
  },
} as const;

/**
 * Holds less of what moves more (Harvey and others, The Impact of Volatility Targeting, Journal of Portfolio Management 45, 2018). Each of n
 * symbols has 1/n of the equity, and of that the wanted over its own volatility, at most `max_weight`: symbols are decided on by their
 * own bars, and the target is each symbol's, not the portfolio's, which moves less.
 */
export const volatilityTarget: StrategyType = {
  name: 'VOLATILITY_TARGET',
  description: 'Holds each symbol in the size at which it would have moved as much as wanted over the lookback.',
  targets: 'WEIGHT',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    annual_volatility: { type: 'float', low: 0.05, high: 0.3 },
    lookback: { type: 'int', low: 20, high: 250 },
  },
  check: () => [],
  signal: ({ bars }, parameters) => bars.map(({ close }) => volatilityWeights(close, 1 / bars.length, parameters)),
};

/**
 * share * min(max_weight, wanted / realised volatility), where realised is the sample standard deviation of the last `lookback` simple
 * returns times the root of 252; the cap where nothing moved. 0 until there are as many returns.
 */
export function volatilityWeights(close: Float64Array, share: number, parameters: Parameters): Float64Array {
  const lookback = numberAt(parameters, 'lookback');
  const wanted = numberAt(parameters, 'annual_volatility') / Math.sqrt(BARS_A_YEAR);
  const cap = numberAt(parameters, 'max_weight');
  const tolerance = numberAt(parameters, 'tolerance');
  const returns = close.map((price, i) => (i === 0 ? 0 : price / (close[i - 1] as number) - 1));
  const sums = new WindowSums(returns);
  const squares = new WindowSums(returns.map((value) => value * value));
  const weights = new Float64Array(close.length);
  let held = 0;
  for (let i = lookback; i < close.length; i++) {
    const mean = sums.ending(i, lookback) / lookback;
    const variance = (squares.ending(i, lookback) - lookback * mean * mean) / (lookback - 1);
    const weight = variance > 0 ? Math.min(cap, wanted / Math.sqrt(variance)) : cap;
    if (Math.abs(weight - held) > tolerance * held) held = weight;
    weights[i] = share * held;
  }
  return weights;
}
