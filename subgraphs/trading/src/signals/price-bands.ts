import { WindowSums } from './window-sums.js';

/** Parameters of bands about a moving average. */
export const BANDS = {
  window: {
    type: 'integer',
    description: 'Bars in the moving average and in the deviation about it.',
    default: 20,
    minimum: 2,
    maximum: 1000,
  },
  width: {
    type: 'number',
    description: 'Distance of the bands from the average, in standard deviations.',
    default: 2,
    minimum: 0.1,
    maximum: 10,
  },
} as const;

/** Bands about a moving average, in units of the price, one value a bar; NaN on the first `window - 1` bars. */
export interface PriceBands {
  middle: Float64Array;
  upper: Float64Array;
  lower: Float64Array;
}

/**
 * Bollinger bands as TA-Lib's BBANDS: the simple moving average of the last `window` values, and `width` population standard deviations
 * above and below it. Deviations are taken from the first value, which keeps digits that a sum of plain squares would lose.
 */
export function priceBands(values: Float64Array, window: number, width: number): PriceBands {
  const base = values[0] ?? 0;
  const excess = values.map((value) => value - base);
  const sums = new WindowSums(excess);
  const squares = new WindowSums(excess.map((value) => value * value));
  const unknown = () => new Float64Array(values.length).fill(Number.NaN);
  const bands = { middle: unknown(), upper: unknown(), lower: unknown() };
  for (let i = window - 1; i < values.length; i++) {
    const mean = sums.ending(i, window) / window;
    const variance = Math.max(0, squares.ending(i, window) / window - mean * mean);
    const distance = width * Math.sqrt(variance);
    bands.middle[i] = base + mean;
    bands.upper[i] = base + mean + distance;
    bands.lower[i] = base + mean - distance;
  }
  return bands;
}
