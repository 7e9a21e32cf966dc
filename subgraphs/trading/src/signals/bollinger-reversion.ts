import { isAbove } from './is-above.js';
import { BANDS, priceBands } from './price-bands.js';
import { choiceAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  ...BANDS,
  exit_at: {
    type: 'string',
    description: 'The band above which the close ends the position.',
    enum: ['MIDDLE', 'UPPER'],
    default: 'MIDDLE',
  },
} as const;

/** Mean reversion: buys what has fallen far beside its usual moves, and waits for its average. */
export const bollingerReversion: StrategyType = {
  name: 'BOLLINGER_REVERSION',
  description:
    'Buys when the close falls below the lower Bollinger band, and sells once it is above the middle or upper one.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    window: { type: 'int', low: 10, high: 60 },
    width: { type: 'float', low: 1, high: 3 },
    exit_at: { type: 'categorical', choices: ['MIDDLE', 'UPPER'] },
  },
  check: () => [],
  signal: symbolBySymbol(({ close }, parameters) => {
    const bands = priceBands(close, numberAt(parameters, 'window'), numberAt(parameters, 'width'));
    return reversionTarget(
      close,
      bands.lower,
      choiceAt(parameters, 'exit_at') === 'UPPER' ? bands.upper : bands.middle,
    );
  }),
};

/** Long from a close below `enter` until one above `exit`, both strictly; in between, and where NaN, as before. */
export function reversionTarget(close: Float64Array, enter: Float64Array, exit: Float64Array): Float64Array {
  const target = new Float64Array(close.length);
  let held = 0;
  for (let i = 0; i < close.length; i++) {
    const price = close[i] as number;
    if (isAbove(enter[i] as number, price)) held = 1;
    else if (isAbove(price, exit[i] as number)) held = 0;
    target[i] = held;
  }
  return target;
}
