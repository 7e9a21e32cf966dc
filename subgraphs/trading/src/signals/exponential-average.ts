/**
 * Exponential moving average as TA-Lib's EMA (ta_EMA.c, no unstable period): the first value, at index `from + period - 1`, is the
 * plain mean of the `period` values from index `from` on; each later one goes 2 / (period + 1) of the way to its bar's value. NaN before.
 */
export function exponentialAverage(values: Float64Array, period: number, from = 0): Float64Array {
  const averages = new Float64Array(values.length).fill(Number.NaN);
  const first = from + period - 1;
  if (first >= values.length) return averages;
  // Added up as differences, so that values that stand still have exactly themselves as their mean.
  const base = values[from] as number;
  let excess = 0;
  for (let i = from; i <= first; i++) excess += (values[i] as number) - base;
  let average = base + excess / period;
  averages[first] = average;
  const weight = 2 / (period + 1);
  for (let i = first + 1; i < values.length; i++) {
    average += weight * ((values[i] as number) - average);
    averages[i] = average;
  }
  return averages;
}
