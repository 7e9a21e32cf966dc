/**
 * Indexes of the points to keep so that a curve of `values` at even steps keeps its shape in at most `maxPoints` points:
 * largest triangle three buckets (Steinarsson, "Downsampling Time Series for Visual Representation", 2013). The first and
 * last are always kept; all are, where there are no more than `maxPoints`. `maxPoints` is at least 2.
 */
export function thinOut(values: ArrayLike<number>, maxPoints: number): number[] {
  const count = values.length;
  if (count <= maxPoints) return Array.from({ length: count }, (_, i) => i);
  const kept = [0];
  const bucketSize = (count - 2) / (maxPoints - 2);
  const startOf = (bucket: number) => Math.floor(bucket * bucketSize) + 1;
  for (let bucket = 0; bucket < maxPoints - 2; bucket++) {
    const from = startOf(bucket);
    const to = startOf(bucket + 1);
    const nextTo = Math.min(startOf(bucket + 2), count);
    kept.push(furthestFrom(values, kept.at(-1) as number, from, to, meanPoint(values, to, Math.max(nextTo, to + 1))));
  }
  kept.push(count - 1);
  return kept;
}

type Point = readonly [x: number, y: number];

function meanPoint(values: ArrayLike<number>, from: number, to: number): Point {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] as number;
  return [(from + to - 1) / 2, sum / (to - from)];
}

/** The point of a bucket that spans the largest triangle with the point kept before and the mean of the bucket after. */
function furthestFrom(
  values: ArrayLike<number>,
  before: number,
  from: number,
  to: number,
  [nextX, nextY]: Point,
): number {
  const beforeY = values[before] as number;
  let largest = -1;
  let chosen = from;
  for (let i = from; i < to; i++) {
    const area = Math.abs((before - nextX) * ((values[i] as number) - beforeY) - (before - i) * (nextY - beforeY));
    if (area > largest) {
      largest = area;
      chosen = i;
    }
  }
  return chosen;
}
