import { defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';
import { WindowSums } from './window-sums.js';

/** Means closer than this, relative to their size, are equal: the rounding of two sums and a product, not a trend. */
const ROUNDING = 8 * Number.EPSILON;

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
  check(parameters) {
    const short = numberAt(parameters, 'short_window');
    const long = numberAt(parameters, 'long_window');
    if (short < long) return [];
    return [{ path: ['short_window'], message: `Expected short_window below long_window (${long}), got ${short}.` }];
  },
  signal: symbolBySymbol(({ close }, parameters) =>
    smaCrossoverTarget(close, numberAt(parameters, 'short_window'), numberAt(parameters, 'long_window')),
  ),
};

/**
 * Long while fast > slow, flat while fast <= slow. Flat in the warm-up, that is on the first `long - 1` bars; so a series
 * whose fast average is above at the first bar that has both is long from that bar, without having crossed in sight.
 */
export function smaCrossoverTarget(close: Float64Array, short: number, long: number): Float64Array {
  const target = new Float64Array(close.length);
  const sums = new WindowSums(close);
  for (let i = long - 1; i < close.length; i++) {
    const fast = sums.ending(i, short) * long;
    const slow = sums.ending(i, long) * short;
    target[i] = fast - slow > ROUNDING * slow ? 1 : 0;
  }
  return target;
}
