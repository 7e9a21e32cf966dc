import { dema, ema, kama, sma, t3, tema, trima, wma } from './moving-averages.js';

/** The averages that other indicators can be built on. */
export const MA_TYPES = ['SMA', 'EMA', 'WMA', 'DEMA', 'TEMA', 'TRIMA', 'KAMA', 'T3'] as const;
export type MaType = (typeof MA_TYPES)[number];

const T3_FACTOR = 0.7;

const KINDS: Readonly<
  Record<MaType, { lookback(period: number): number; average(values: Float64Array, period: number): Float64Array }>
> = {
  SMA: { lookback: (period) => period - 1, average: sma },
  EMA: { lookback: (period) => period - 1, average: (values, period) => ema(values, period) },
  WMA: { lookback: (period) => period - 1, average: wma },
  DEMA: { lookback: (period) => 2 * (period - 1), average: dema },
  TEMA: { lookback: (period) => 3 * (period - 1), average: tema },
  TRIMA: { lookback: (period) => period - 1, average: trima },
  KAMA: { lookback: (period) => period, average: kama },
  T3: { lookback: (period) => 6 * (period - 1), average: (values, period) => t3(values, period, T3_FACTOR) },
};

/** An average of a kind, as TA-Lib's MA: over one value it is that value, whatever the kind. */
export function movingAverage(values: Float64Array, period: number, type: MaType): Float64Array {
  return period === 1 ? values.slice() : KINDS[type].average(values, period);
}

/** How many values an average of a kind is unknown on. */
export function movingAverageLookback(period: number, type: MaType): number {
  return period === 1 ? 0 : KINDS[type].lookback(period);
}
