/**
 * Simple moving average of the last `period` closes, as TA-Lib's SMA: NaN on the first `period - 1` bars, and a running
 * sum after them.
 */
export function sma(closes: Float64Array, period: number): Float64Array {
  const result = new Float64Array(closes.length).fill(Number.NaN);
  let sum = 0;
  for (let index = 0; index < closes.length; index += 1) {
    sum += closes[index] as number;
    if (index < period - 1) continue;
    result[index] = sum / period;
    sum -= closes[index - period + 1] as number;
  }
  return result;
}
