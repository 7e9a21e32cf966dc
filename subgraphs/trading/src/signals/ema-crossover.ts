import { exponentialAverage } from './exponential-average.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';
import { whileAbove } from './while-above.js';

const properties = {
  short_window: {
    type: 'integer',
    description: 'Period of the fast exponential moving average, in bars. Below the slow one.',
    default: 12,
    minimum: 1,
    maximum: 1000,
  },
  long_window: {
    type: 'integer',
    description: 'Period of the slow exponential moving average, in bars.',
    default: 26,
    minimum: 2,
    maximum: 1000,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following on two exponential moving averages of the close, each seeded by a simple one. Flat until both are there. */
export const emaCrossover: StrategyType = {
  name: 'EMA_CROSSOVER',
  description: 'Holds while the fast exponential moving average of the close is above the slow one.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    short_window: { type: 'int', low: 5, high: 50 },
    long_window: { type: 'int', low: 20, high: 200 },
  },
  check: (parameters) => unlessBelow(parameters, 'short_window', 'long_window'),
  signal: symbolBySymbol(({ close }, parameters) =>
    whileAbove(
      exponentialAverage(close, numberAt(parameters, 'short_window')),
      exponentialAverage(close, numberAt(parameters, 'long_window')),
      booleanAt(parameters, 'allow_short'),
    ),
  ),
};
