import { daysUnderWater, drawdownsOf } from './drawdowns.js';

/** The mean of the calendar days from peak to recovery, or to the last date, over all drawdowns; null where nothing ever fell. */
export function averageDrawdownDays(values: Float64Array, dates: Int32Array): number | null {
  const falls = drawdownsOf(values);
  return falls.length === 0 ? null : falls.reduce((sum, fall) => sum + daysUnderWater(fall, dates), 0) / falls.length;
}

/** The most calendar days from a peak to its recovery, or to the last date; null where nothing ever fell. The deepest drawdown may be a shorter one. */
export function longestDrawdownDays(values: Float64Array, dates: Int32Array): number | null {
  const falls = drawdownsOf(values);
  return falls.length === 0 ? null : falls.reduce((longest, fall) => Math.max(longest, daysUnderWater(fall, dates)), 0);
}
