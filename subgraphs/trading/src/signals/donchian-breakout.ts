import { breakoutTarget } from './breakout-target.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';
import { highest, lowest } from './window-extremes.js';

const properties = {
  entry_window: {
    type: 'integer',
    description: 'Bars before this one whose highest high the close has to exceed.',
    default: 20,
    minimum: 1,
    maximum: 1000,
  },
  exit_window: {
    type: 'integer',
    description: 'Bars before this one whose lowest low ends the position once the close is below it.',
    default: 10,
    minimum: 1,
    maximum: 1000,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following on new highs: Donchian's channel, with a narrower one to leave by, as the Turtles traded it (Faith, 2007). */
export const donchianBreakout: StrategyType = {
  name: 'DONCHIAN_BREAKOUT',
  description:
    'Buys when the close exceeds the highest high of the bars before, and holds until it falls below the lowest low of fewer bars.',
  needs: ['high', 'low'],
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    entry_window: { type: 'int', low: 10, high: 100 },
    exit_window: { type: 'int', low: 5, high: 50 },
  },
  check: () => [],
  signal: symbolBySymbol(({ high, low, close }, parameters) => {
    const entry = numberAt(parameters, 'entry_window');
    const exit = numberAt(parameters, 'exit_window');
    const allowShort = booleanAt(parameters, 'allow_short');
    const levels = {
      enterLong: before(highest(high, entry)),
      exitLong: before(lowest(low, exit)),
      enterShort: allowShort ? before(lowest(low, entry)) : low,
      exitShort: allowShort ? before(highest(high, exit)) : high,
    };
    return breakoutTarget(close, levels, allowShort);
  }),
};

/** Each bar gets the value of the one before it, since a bar can't exceed a channel that it is part of. Changes the array. */
function before(values: Float64Array): Float64Array {
  values.copyWithin(1, 0);
  values[0] = Number.NaN;
  return values;
}
