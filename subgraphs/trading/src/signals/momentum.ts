import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  lookback: {
    type: 'integer',
    description: 'Bars over which the return is measured.',
    default: 90,
    minimum: 1,
    maximum: 1000,
  },
  threshold: {
    type: 'number',
    description: 'Holds while the return, a fraction, is above this.',
    default: 0,
    minimum: -1,
    maximum: 10,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Time-series momentum: what has risen is held (Moskowitz, Ooi, Pedersen, Journal of Financial Economics 104, 2012). */
export const momentum: StrategyType = {
  name: 'MOMENTUM',
  description: 'Holds while the return over the lookback is above the threshold.',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    lookback: { type: 'int', low: 20, high: 250 },
    threshold: { type: 'float', low: -0.05, high: 0.1 },
  },
  check: () => [],
  signal: symbolBySymbol(({ close }, parameters) =>
    momentumTarget(
      close,
      numberAt(parameters, 'lookback'),
      numberAt(parameters, 'threshold'),
      booleanAt(parameters, 'allow_short'),
    ),
  ),
};

/**
 * Long where close / close[lookback bars ago] - 1 > threshold; elsewhere short if that is allowed and the return is below -threshold, else
 * flat. Flat on the first `lookback` bars.
 */
export function momentumTarget(
  close: Float64Array,
  lookback: number,
  threshold: number,
  allowShort = false,
): Float64Array {
  const target = new Float64Array(close.length);
  for (let i = lookback; i < close.length; i++) {
    const before = close[i - lookback] as number;
    const gain = ((close[i] as number) - before) / before;
    if (gain > threshold) target[i] = 1;
    else if (allowShort && gain < -threshold) target[i] = -1;
  }
  return target;
}
