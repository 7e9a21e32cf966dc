import { relativeStrengthIndex } from './rsi.js';
import { defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  rsi_period: {
    type: 'integer',
    description: "Bars in Wilder's smoothing.",
    default: 14,
    minimum: 2,
    maximum: 500,
  },
  oversold: {
    type: 'number',
    description: 'Buys once the index is below this. Below overbought.',
    default: 30,
    minimum: 0,
    maximum: 100,
  },
  overbought: {
    type: 'number',
    description: 'Sells once the index is above this.',
    default: 70,
    minimum: 0,
    maximum: 100,
  },
} as const;

/** Buys weakness and sells strength, both measured by the relative strength index. */
export const rsiMeanReversion: StrategyType = {
  name: 'RSI_MEAN_REVERSION',
  description:
    "Buys when Wilder's relative strength index of the close falls below oversold, and holds until it rises above overbought.",
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    rsi_period: { type: 'int', low: 5, high: 30 },
    oversold: { type: 'float', low: 10, high: 40 },
    overbought: { type: 'float', low: 60, high: 90 },
  },
  check: (parameters) => unlessBelow(parameters, 'oversold', 'overbought'),
  signal: symbolBySymbol(({ close }, parameters) =>
    rsiTarget(
      relativeStrengthIndex(close, numberAt(parameters, 'rsi_period')),
      numberAt(parameters, 'oversold'),
      numberAt(parameters, 'overbought'),
    ),
  ),
};

/** Long from a bar below `oversold` until a bar above `overbought`, both strictly; in between, and where NaN, as before. */
export function rsiTarget(rsi: Float64Array, oversold: number, overbought: number): Float64Array {
  const target = new Float64Array(rsi.length);
  let held = 0;
  for (let i = 0; i < rsi.length; i++) {
    const value = rsi[i] as number;
    if (value < oversold) held = 1;
    else if (value > overbought) held = 0;
    target[i] = held;
  }
  return target;
}
