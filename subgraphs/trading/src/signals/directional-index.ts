import type { Bars } from '../engine/types.js';

/** Wilder's directional figures, each from 0 to 100, one value a bar; NaN until each is there. */
export interface DirectionalIndex {
  /** The average directional index: how strongly prices trend, either way. From index 2 * period - 1 on. */
  adx: Float64Array;
  /** Directional indicators: part of the true range by which highs rose and lows fell. From index `period` on. */
  plus: Float64Array;
  minus: Float64Array;
}

/**
 * As TA-Lib's ADX, PLUS_DI and MINUS_DI (Wilder, New Concepts in Technical Trading Systems, 1978; no unstable period). Movements and true
 * ranges are smoothed as sums that lose a `period`th of themselves a bar, begun by the plain sum of the first `period - 1`. Indicators
 * are 0 where the true range is; the average passes over bars on which neither direction moved.
 */
export function directionalIndex(bars: Pick<Bars, 'high' | 'low' | 'close'>, period: number): DirectionalIndex {
  const unknown = () => new Float64Array(bars.close.length).fill(Number.NaN);
  const result = { adx: unknown(), plus: unknown(), minus: unknown() };
  const sums = { up: 0, down: 0, range: 0 };
  let average = 0;
  for (let i = 1; i < bars.close.length; i++) {
    addMovement(sums, bars, i, i < period ? 0 : 1 / period);
    if (i < period) continue;
    const scale = sums.range > 0 ? 100 / sums.range : 0;
    const plus = scale * sums.up;
    const minus = scale * sums.down;
    result.plus[i] = plus;
    result.minus[i] = minus;
    if (plus + minus > 0) {
      const spread = (100 * Math.abs(plus - minus)) / (plus + minus);
      average = i < 2 * period ? average + spread / period : (average * (period - 1) + spread) / period;
    }
    if (i >= 2 * period - 1) result.adx[i] = average;
  }
  return result;
}

function addMovement(
  sums: { up: number; down: number; range: number },
  { high, low, close }: Pick<Bars, 'high' | 'low' | 'close'>,
  i: number,
  lost: number,
): void {
  const top = high[i] as number;
  const bottom = low[i] as number;
  const before = close[i - 1] as number;
  const up = top - (high[i - 1] as number);
  const down = (low[i - 1] as number) - bottom;
  sums.up += (up > 0 && up > down ? up : 0) - sums.up * lost;
  sums.down += (down > 0 && down > up ? down : 0) - sums.down * lost;
  sums.range += Math.max(top - bottom, Math.abs(top - before), Math.abs(bottom - before)) - sums.range * lost;
}
