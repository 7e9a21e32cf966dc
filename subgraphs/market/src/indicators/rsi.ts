/**
 * Relative strength index, 0 to 100, as TA-Lib's RSI (Wilder, New Concepts in Technical Trading Systems, 1978): gains and
 * losses start as plain averages of the first `period` changes and are smoothed by 1 / `period` after them. NaN on the
 * first `period` bars. As in TA-Lib, 0 where nothing moved at all.
 */
export function rsi(closes: Float64Array, period: number): Float64Array {
  const result = new Float64Array(closes.length).fill(Number.NaN);
  let gain = 0;
  let loss = 0;
  for (let index = 1; index < closes.length; index += 1) {
    const change = (closes[index] as number) - (closes[index - 1] as number);
    const up = Math.max(change, 0);
    const down = Math.max(-change, 0);
    if (index <= period) {
      gain += up / period;
      loss += down / period;
    } else {
      gain = (gain * (period - 1) + up) / period;
      loss = (loss * (period - 1) + down) / period;
    }
    if (index >= period) result[index] = strength(gain, loss);
  }
  return result;
}

const strength = (gain: number, loss: number): number => (gain + loss === 0 ? 0 : (100 * gain) / (gain + loss));
