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
