/** Figures of days (whole numbers, each once, oldest first), as two columns of one length. */
export interface Dated {
  readonly day: Int32Array;
  readonly values: Float64Array;
}

/** A series' deviations from its mean, and the sum of their squares. */
interface Centered {
  readonly deviations: Float64Array;
  readonly squares: number;
}

export interface Correlation {
  /** -1 to 1; NaN where either doesn't vary on the common days. */
  readonly value: number;
  /** Common days. */
  readonly observations: number;
}

/**
 * Pearson's coefficient of each pair over the days that both have, as rows of a symmetric matrix. Most series have the same
 * days: those are centred once, and a pair of them is one product.
 */
export function correlatePairs(series: readonly Dated[]): Correlation[][] {
  const centered = series.map(({ values }) => center(values));
  const firsts = firstOfSameDays(series);
  const result = series.map((): Correlation[] => []);
  for (const [row, one] of series.entries()) {
    for (const [column, other] of series.slice(0, row + 1).entries()) {
      const found =
        firsts[row] === firsts[column]
          ? correlate(centered[row] as Centered, centered[column] as Centered)
          : correlate(...(onCommonDays(one, other).map(center) as [Centered, Centered]));
      // Rounding takes a series' correlation with itself a hair off 1
      const pair = one === other && !Number.isNaN(found.value) ? { ...found, value: 1 } : found;
      (result[row] as Correlation[])[column] = pair;
      (result[column] as Correlation[])[row] = pair;
    }
  }
  return result;
}

const correlate = (one: Centered, other: Centered): Correlation => ({
  value: product(one.deviations, other.deviations) / Math.sqrt(one.squares * other.squares),
  observations: one.deviations.length,
});

function center(values: Float64Array): Centered {
  // Off the first value, so that of values that are all alike nothing is left, not even rounding
  const [first = 0] = values;
  let sum = 0;
  for (const value of values) sum += value - first;
  const mean = sum / values.length;
  const deviations = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) deviations[index] = (values[index] as number) - first - mean;
  return { deviations, squares: product(deviations, deviations) };
}

/** Sum of products of columns of one length. */
function product(one: Float64Array, other: Float64Array): number {
  const { length } = one;
  const paired = length - (length % 2);
  let even = 0;
  let odd = 0;
  // Two sums, because each addition waits for the one before
  for (let index = 0; index < paired; index += 2) {
    even += (one[index] as number) * (other[index] as number);
    odd += (one[index + 1] as number) * (other[index + 1] as number);
  }
  return even + odd + (paired < length ? (one[paired] as number) * (other[paired] as number) : 0);
}

/** For each series, the first one that has the same days. */
function firstOfSameDays(series: readonly Dated[]): readonly Dated[] {
  const firsts: Dated[] = [];
  return series.map((one) => {
    const known = firsts.find((first) => areEqual(first.day, one.day));
    if (!known) firsts.push(one);
    return known ?? one;
  });
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function onCommonDays(one: Dated, other: Dated): [Float64Array, Float64Array] {
  const size = Math.min(one.day.length, other.day.length);
  const [values, others] = [new Float64Array(size), new Float64Array(size)];
  let [count, row, column] = [0, 0, 0];
  while (row < one.day.length && column < other.day.length) {
    const ahead = (one.day[row] as number) - (other.day[column] as number);
    if (ahead === 0) {
      values[count] = one.values[row] as number;
      others[count] = other.values[column] as number;
      count += 1;
    }
    if (ahead <= 0) row += 1;
    if (ahead >= 0) column += 1;
  }
  return [values.subarray(0, count), others.subarray(0, count)];
}
