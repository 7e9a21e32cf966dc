import { isAbove } from './is-above.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';
import { WindowSums } from './window-sums.js';

const properties = {
  short_window: {
    type: 'integer',
    description: 'Bars in the fast moving average. Below the slow one.',
    default: 20,
    minimum: 1,
    maximum: 1000,
  },
  long_window: {
    type: 'integer',
    description: 'Bars in the slow moving average.',
    default: 50,
    minimum: 2,
    maximum: 1000,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following on two simple moving averages of the close. */
export const smaCrossover: StrategyType = {
  name: 'SMA_CROSSOVER',
  description: 'Holds while the fast simple moving average of the close is above the slow one.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    short_window: { type: 'int', low: 5, high: 50 },
    long_window: { type: 'int', low: 20, high: 200 },
  },
  check: (parameters) => unlessBelow(parameters, 'short_window', 'long_window'),
  signal: symbolBySymbol(({ close }, parameters) =>
    smaCrossoverTarget(
      close,
      numberAt(parameters, 'short_window'),
      numberAt(parameters, 'long_window'),
      booleanAt(parameters, 'allow_short'),
    ),
  ),
};

/**
 * Long while fast > slow; while fast < slow short if that is allowed, else flat. Flat in the warm-up, that is on the first `long - 1`
 * bars; so a series whose fast average is above at the first bar that has both is long from that bar, without having crossed in sight.
 */
export function smaCrossoverTarget(close: Float64Array, short: number, long: number, allowShort = false): Float64Array {
  const target = new Float64Array(close.length);
  const sums = new WindowSums(close);
  for (let i = long - 1; i < close.length; i++) {
    const fast = sums.ending(i, short) * long;
    const slow = sums.ending(i, long) * short;
    if (isAbove(fast, slow)) target[i] = 1;
    else if (allowShort && isAbove(slow, fast)) target[i] = -1;
  }
  return target;
}
