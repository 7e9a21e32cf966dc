import { breakoutTarget } from './breakout-target.js';
import { BANDS, priceBands } from './price-bands.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  ...BANDS,
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following on moves that are large beside those before (Bollinger, Bollinger on Bollinger Bands, 2001, method I). */
export const bollingerBreakout: StrategyType = {
  name: 'BOLLINGER_BREAKOUT',
  description:
    'Buys when the close rises above the upper Bollinger band, and holds until it falls below the middle one.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    window: { type: 'int', low: 10, high: 100 },
    width: { type: 'float', low: 0.5, high: 3 },
  },
  check: () => [],
  signal: symbolBySymbol(({ close }, parameters) => {
    const bands = priceBands(close, numberAt(parameters, 'window'), numberAt(parameters, 'width'));
    const levels = {
      enterLong: bands.upper,
      exitLong: bands.middle,
      enterShort: bands.lower,
      exitShort: bands.middle,
    };
    return breakoutTarget(close, levels, booleanAt(parameters, 'allow_short'));
  }),
};
