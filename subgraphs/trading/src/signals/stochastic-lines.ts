import type { Bars } from '../engine/types.js';
import { highest, lowest } from './window-extremes.js';
import { WindowSums } from './window-sums.js';

/**
 * Lane's slow stochastic as TA-Lib's STOCH with simple averages, from 0 to 100: %K is where the close stands between the lowest low and the
 * highest high of `window` bars, averaged over `smoothing` bars, and 0 where those are equal; %D is the average of `dWindow` values of
 * %K. NaN until each is there.
 */
export function stochasticLines(
  { high, low, close }: Pick<Bars, 'high' | 'low' | 'close'>,
  window: number,
  smoothing: number,
  dWindow: number,
): { k: Float64Array; d: Float64Array } {
  const top = highest(high, window);
  const bottom = lowest(low, window);
  const raw = new Float64Array(close.length);
  for (let i = window - 1; i < close.length; i++) {
    const range = (top[i] as number) - (bottom[i] as number);
    raw[i] = range > 0 ? (100 * ((close[i] as number) - (bottom[i] as number))) / range : 0;
  }
  const k = averages(raw, smoothing, window - 1);
  return { k, d: averages(k, dWindow, window + smoothing - 2) };
}

/** Simple averages of the values from index `from` on. */
function averages(values: Float64Array, size: number, from: number): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  const sums = new WindowSums(values.subarray(from));
  for (let i = from + size - 1; i < values.length; i++) result[i] = sums.ending(i - from, size) / size;
  return result;
}
