import { isSpread } from './ratio.js';

/** The arithmetic mean; null of nothing. */
export function mean(sample: Float64Array): number | null {
  if (sample.length === 0) return null;
  let sum = 0;
  for (const value of sample) sum += value;
  return sum / sample.length;
}

/** The sample standard deviation (divided by n - 1), in two passes; null under two values. */
export function standardDeviation(sample: Float64Array): number | null {
  const centre = mean(sample);
  if (centre === null || sample.length < 2) return null;
  let sum = 0;
  for (const value of sample) sum += (value - centre) ** 2;
  return Math.sqrt(sum / (sample.length - 1));
}

/**
 * The mean of ((value - mean) / population standard deviation) ^ order: 3 for skewness, 4 for kurtosis, biased. Null of nothing and
 * where all values are equal.
 */
export function standardizedMoment(sample: Float64Array, order: number): number | null {
  const centre = mean(sample);
  if (centre === null) return null;
  let squares = 0;
  let powers = 0;
  for (const value of sample) {
    squares += (value - centre) ** 2;
    powers += (value - centre) ** order;
  }
  const deviation = Math.sqrt(squares / sample.length);
  return isSpread(deviation, centre) ? powers / sample.length / deviation ** order : null;
}
