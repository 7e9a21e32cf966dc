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
 * days: those are centred once, and a pair of them is one product (a pass by day takes several times as long).
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
          : correlateByDay(one, other);
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

/** Of two series' values on common days, in one pass. Sums run over differences from the first, to keep rounding small. */
function correlateByDay(one: Dated, other: Dated): Correlation {
  const { day, values } = one;
  const { day: otherDay, values: otherValues } = other;
  let row = 0;
  let column = 0;
  let observations = 0;
  let first = 0;
  let firstOther = 0;
  let sum = 0;
  let sumOther = 0;
  let squares = 0;
  let squaresOther = 0;
  let products = 0;
  while (row < day.length && column < otherDay.length) {
    const ahead = (day[row] as number) - (otherDay[column] as number);
    if (ahead === 0) {
      if (observations === 0) {
        first = values[row] as number;
        firstOther = otherValues[column] as number;
      }
      const x = (values[row] as number) - first;
      const y = (otherValues[column] as number) - firstOther;
      observations += 1;
      sum += x;
      sumOther += y;
      squares += x * x;
      squaresOther += y * y;
      products += x * y;
    }
    if (ahead <= 0) row += 1;
    if (ahead >= 0) column += 1;
  }
  const variation = squares - (sum * sum) / observations;
  const variationOther = squaresOther - (sumOther * sumOther) / observations;
  return {
    value: (products - (sum * sumOther) / observations) / Math.sqrt(variation * variationOther),
    observations,
  };
}
