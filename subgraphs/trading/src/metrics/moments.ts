import { isSpread } from './ratio.js';

/** The arithmetic mean; null of nothing. By index, as all here: a study asks for it a thousand times, and iterators are slow. */
export function mean(sample: Float64Array): number | null {
  if (sample.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < sample.length; i++) sum += sample[i] as number;
  return sum / sample.length;
}

/** The sample standard deviation (divided by n - 1), in two passes; null under two values. */
export function standardDeviation(sample: Float64Array): number | null {
  const centre = mean(sample);
  if (centre === null || sample.length < 2) return null;
  let sum = 0;
  for (let i = 0; i < sample.length; i++) {
    const off = (sample[i] as number) - centre;
    sum += off * off;
  }
  return Math.sqrt(sum / (sample.length - 1));
}

/**
 * The mean of ((value - mean) / population standard deviation) ^ order: 3 for skewness, 4 for kurtosis, biased. Null of nothing and
 * where all values are equal.
 */
export function standardizedMoment(sample: Float64Array, order: 3 | 4): number | null {
  const centre = mean(sample);
  if (centre === null) return null;
  let squares = 0;
  let powers = 0;
  for (let i = 0; i < sample.length; i++) {
    const off = (sample[i] as number) - centre;
    const square = off * off;
    squares += square;
    powers += order === 3 ? square * off : square * square;
  }
  const deviation = Math.sqrt(squares / sample.length);
  return isSpread(deviation, centre) ? powers / sample.length / deviation ** order : null;
}
