import { badUserInput } from '@quantgraph/shared';
import { largestTriangles } from '../downsampling/largest-triangles.js';
import { pickRows } from '../store/bar-series.js';
import type { Bars } from '../store/bars.js';

const MIN_POINTS = 3;
const MAX_POINTS = 10_000;

/** BAD_USER_INPUT for a number of points outside 3 to 10,000; null where none is given. */
export function readMaxPoints(maxPoints: number | null | undefined): number | null {
  if (maxPoints == null) return null;
  if (maxPoints >= MIN_POINTS && maxPoints <= MAX_POINTS) return maxPoints;
  throw badUserInput(`Expected \`maxPoints\` from ${MIN_POINTS} to ${MAX_POINTS}, but got ${maxPoints}.`);
}

/** Rows of a line that look most like all of it, so many as a chart has points; null where there are no more than that. */
export const rowsToDraw = (x: ArrayLike<number>, closes: Float64Array, maxPoints: number | null): Int32Array | null =>
  maxPoints === null || closes.length <= maxPoints ? null : largestTriangles(x, closes, maxPoints);

/** Whole bars, so many that a line through their closes looks most like one through all; all where there are no more. */
export function downsample(bars: Bars, maxPoints: number | null): Bars & { readonly downsampledFrom: number | null } {
  const rows = rowsToDraw(bars.day, bars.close, maxPoints);
  if (rows === null) return { ...bars, downsampledFrom: null };
  const day = rows.map((row) => bars.day[row] ?? 0);
  return { ...bars, ...pickRows(bars, rows), day, rowCount: rows.length, downsampledFrom: bars.rowCount };
}
