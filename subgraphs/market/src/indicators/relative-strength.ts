import { at, firstKnown, unknownSeries, upward } from './series.js';

/**
 * Relative strength index, 0 to 100, as TA-Lib's RSI (Wilder, New Concepts in Technical Trading Systems, 1978): gains and
 * losses start as plain averages of the first `period` changes and are smoothed by 1 / `period` after them. Unknown on the
 * first `period` values. As in TA-Lib, 0 where nothing moved at all.
 */
export const rsi = (values: Float64Array, period: number): Float64Array =>
  ofGainsAndLosses(values, period, (gain, loss) => 100 * (gain / (gain + loss)));

/** Chande momentum oscillator, -100 to 100, as TA-Lib's CMO, which smooths as its RSI does. */
export const cmo = (values: Float64Array, period: number): Float64Array =>
  ofGainsAndLosses(values, period, (gain, loss) => 100 * ((gain - loss) / (gain + loss)));

function ofGainsAndLosses(
  values: Float64Array,
  period: number,
  figureOf: (gain: number, loss: number) => number,
): Float64Array {
  const first = firstKnown(values);
  const start = first + period;
  const result = unknownSeries(values.length, start);
  // Multiplied by, not divided, to round as TA-Lib does: where nothing moves, a stochastic of this sees the last bit
  const share = 1 / period;
  let gain = 0;
  let loss = 0;
  for (let index = first + 1; index < values.length; index += 1) {
    const change = at(values, index) - at(values, index - 1);
    const up = upward(change);
    const down = up - change;
    if (index <= start) {
      gain += up / period;
      loss += down / period;
    } else {
      gain = (gain * (period - 1) + up) * share;
      loss = (loss * (period - 1) + down) * share;
    }
    if (index >= start) result[index] = gain + loss === 0 ? 0 : figureOf(gain, loss);
  }
  return result;
}
