import { badUserInput } from '@quantgraph/shared';
import { largestTriangles } from '../downsampling/largest-triangles.js';
import type { Bars } from '../store/bars.js';

const MIN_POINTS = 3;
const MAX_POINTS = 10_000;

/** BAD_USER_INPUT for a number of points outside 3 to 10,000; null where none is given. */
export function readMaxPoints(maxPoints: number | null | undefined): number | null {
  if (maxPoints == null) return null;
  if (maxPoints >= MIN_POINTS && maxPoints <= MAX_POINTS) return maxPoints;
  throw badUserInput(`Expected \`maxPoints\` from ${MIN_POINTS} to ${MAX_POINTS}, but got ${maxPoints}.`);
}

/** Whole bars, so many that a line through their closes looks most like one through all; all where there are no more. */
export function downsample(bars: Bars, maxPoints: number | null): Bars & { readonly downsampledFrom: number | null } {
  if (maxPoints === null || bars.rowCount <= maxPoints) return { ...bars, downsampledFrom: null };
  const rows = largestTriangles(bars.day, bars.close, maxPoints);
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  return {
    ...bars,
    downsampledFrom: bars.rowCount,
    rowCount: rows.length,
    day: rows.map((row) => bars.day[row] ?? 0),
    open: pick(bars.open),
    high: pick(bars.high),
    low: pick(bars.low),
    close: pick(bars.close),
    volume: pick(bars.volume),
    createdAt: pick(bars.createdAt),
    source: (row) => bars.source(rows[row] ?? 0),
  };
}
