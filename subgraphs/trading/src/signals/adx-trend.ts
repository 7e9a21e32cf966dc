import { type DirectionalIndex, directionalIndex } from './directional-index.js';
import { ALLOW_SHORT, booleanAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  adx_period: {
    type: 'integer',
    description: "Bars in Wilder's smoothing.",
    default: 14,
    minimum: 2,
    maximum: 500,
  },
  threshold: {
    type: 'number',
    description: 'Enters only while the average directional index is above this.',
    default: 25,
    minimum: 0,
    maximum: 100,
  },
  allow_short: ALLOW_SHORT,
} as const;

/** Trend following that waits until there is a trend, by Wilder's directional movement system (1978). */
export const adxTrend: StrategyType = {
  name: 'ADX_TREND',
  description:
    'Buys while the average directional index is above the threshold and +DI above -DI, and holds as long as +DI stays above.',
  needs: ['high', 'low'],
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    adx_period: { type: 'int', low: 7, high: 30 },
    threshold: { type: 'float', low: 15, high: 40 },
  },
  check: () => [],
  signal: symbolBySymbol((bars, parameters) =>
    directionTarget(
      directionalIndex(bars, numberAt(parameters, 'adx_period')),
      numberAt(parameters, 'threshold'),
      booleanAt(parameters, 'allow_short'),
    ),
  ),
};

/**
 * Long from a bar with adx > threshold and plus > minus until one with plus <= minus; where shorts are allowed, the same mirrored. Flat
 * where there is no value yet.
 */
export function directionTarget(
  { adx, plus, minus }: DirectionalIndex,
  threshold: number,
  allowShort: boolean,
): Float64Array {
  const target = new Float64Array(adx.length);
  let held = 0;
  for (let i = 0; i < adx.length; i++) {
    const lead = Math.sign((plus[i] as number) - (minus[i] as number));
    if (lead !== held) held = 0;
    if ((adx[i] as number) > threshold && (lead === 1 || (lead === -1 && allowShort))) held = lead;
    target[i] = held;
  }
  return target;
}
