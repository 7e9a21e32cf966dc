import { rsi } from './rsi.js';
import { sma } from './sma.js';

export const INDICATOR_TYPES = ['SMA', 'RSI'] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

/** What computes an indicator from closes, oldest first, and the period it takes where none is given. */
export const INDICATORS: Readonly<
  Record<IndicatorType, { defaultPeriod: number; compute(closes: Float64Array, period: number): Float64Array }>
> = {
  SMA: { defaultPeriod: 20, compute: sma },
  RSI: { defaultPeriod: 14, compute: rsi },
};
