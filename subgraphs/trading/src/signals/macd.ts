import { exponentialAverage } from './exponential-average.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';
import { whileAbove } from './while-above.js';

const properties = {
  fast_period: {
    type: 'integer',
    description: 'Period of the fast exponential moving average, in bars. Below the slow one.',
    default: 12,
    minimum: 1,
    maximum: 500,
  },
  slow_period: {
    type: 'integer',
    description: 'Period of the slow exponential moving average, in bars.',
    default: 26,
    minimum: 2,
    maximum: 1000,
  },
  signal_period: {
    type: 'integer',
    description: 'Period of the exponential moving average of their difference, the signal line.',
    default: 9,
    minimum: 2,
    maximum: 500,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following on the speed of the trend: the moving average convergence/divergence of Appel (1979). */
export const macd: StrategyType = {
  name: 'MACD',
  description:
    'Holds while the MACD line, the fast less the slow exponential moving average of the close, is above its signal line.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    fast_period: { type: 'int', low: 5, high: 20 },
    slow_period: { type: 'int', low: 20, high: 60 },
    signal_period: { type: 'int', low: 5, high: 20 },
  },
  check: (parameters) => unlessBelow(parameters, 'fast_period', 'slow_period'),
  signal: symbolBySymbol(({ close }, parameters) => {
    const { line, signal } = macdLines(
      close,
      numberAt(parameters, 'fast_period'),
      numberAt(parameters, 'slow_period'),
      numberAt(parameters, 'signal_period'),
    );
    return whileAbove(line, signal, booleanAt(parameters, 'allow_short'));
  }),
};

/**
 * The MACD line and its signal line, in units of the price, as TA-Lib's MACD: both averages have their first value at index `slow - 1`,
 * the fast one as the mean of the `fast` closes up to there. The signal line starts `signal - 1` bars later. NaN before.
 */
export function macdLines(
  close: Float64Array,
  fast: number,
  slow: number,
  signal: number,
): { line: Float64Array; signal: Float64Array } {
  const line = exponentialAverage(close, fast, slow - fast);
  const slower = exponentialAverage(close, slow);
  for (let i = 0; i < line.length; i++) line[i] = (line[i] as number) - (slower[i] as number);
  return { line, signal: exponentialAverage(line, signal, slow - 1) };
}
