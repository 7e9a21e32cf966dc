import { schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

/** The benchmark: long from the first bar's close on. */
export const buyAndHold: StrategyType = {
  name: 'BUY_AND_HOLD',
  description: 'Buys at the start and holds to the end.',
  parameterSchema: schemaOf({}),
  defaultParameters: {},
  defaultSpace: {},
  check: () => [],
  signal: symbolBySymbol(({ close }) => new Float64Array(close.length).fill(1)),
};
