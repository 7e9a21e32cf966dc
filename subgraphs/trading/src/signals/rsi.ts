/**
 * Wilder's relative strength index as TA-Lib computes it (ta_RSI.c, no unstable period): the first value, at index
 * `period`, averages the first `period` changes plainly; each later one smooths by 1/period. NaN before. 0 where neither
 * gains nor losses are left (TA-Lib's choice: prices that never moved).
 */
export function relativeStrengthIndex(close: Float64Array, period: number): Float64Array {
  const rsi = new Float64Array(close.length).fill(Number.NaN);
  let gain = 0;
  let loss = 0;
  for (let i = 1; i < close.length; i++) {
    const change = (close[i] as number) - (close[i - 1] as number);
    const up = Math.max(change, 0);
    const down = Math.max(-change, 0);
    if (i <= period) {
      gain += up;
      loss += down;
      if (i < period) continue;
      gain /= period;
      loss /= period;
    } else {
      gain = (gain * (period - 1) + up) / period;
      loss = (loss * (period - 1) + down) / period;
    }
    const movement = gain + loss;
    rsi[i] = movement > 0 ? 100 * (gain / movement) : 0;
  }
  return rsi;
}
