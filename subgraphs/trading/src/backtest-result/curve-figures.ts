import { toEpochDay } from '../engine/epoch-day.js';
import { daysUnderWater, drawdownsOf } from '../metrics/drawdowns.js';
import { type MonthlyReturn, monthlyReturns, type YearlyReturn, yearlyReturns } from '../metrics/period-returns.js';
import { type RollingMetrics, rollingMetrics } from '../metrics/rolling-metrics.js';
import type { ResultSeries } from './backtest-result.model.js';

type Curve = ResultSeries['portfolio_value'];

/** A fall from a high, by its days ('YYYY-MM-DD'). */
export interface DatedDrawdown {
  /** A fraction below 0. */
  depth: number;
  peakDate: string;
  troughDate: string;
  /** Null while it has not recovered. */
  recoveryDate: string | null;
  /** Calendar days to the recovery, or to the last date. */
  days: number;
}

const epochDays = ({ dates }: Curve): Int32Array => Int32Array.from(dates, toEpochDay);

export const returnsByMonth = (curve: Curve): MonthlyReturn[] => monthlyReturns(curve.values, epochDays(curve));

export const returnsByYear = (curve: Curve): YearlyReturn[] => yearlyReturns(curve.values, epochDays(curve));

/** The deepest first, of equals the older; at most `most`. */
export function deepestDrawdowns(curve: Curve, most: number): DatedDrawdown[] {
  const days = epochDays(curve);
  const dateOf = (i: number) => curve.dates[i] as string;
  return drawdownsOf(curve.values)
    .sort((a, b) => a.depth - b.depth)
    .slice(0, most)
    .map((fall) => ({
      depth: fall.depth,
      peakDate: dateOf(fall.peak),
      troughDate: dateOf(fall.trough),
      recoveryDate: fall.recovery === null ? null : dateOf(fall.recovery),
      days: daysUnderWater(fall, days),
    }));
}

/** Figures over moving windows of `window` daily returns, by the day that ends them. */
export function rollingFigures(
  { dates, values }: Curve,
  window: number,
  maxPoints: number,
): (Omit<RollingMetrics, 'index'> & { date: string })[] {
  const points = rollingMetrics(Float64Array.from(values), window, maxPoints);
  return points.map(({ index, ...figures }) => ({ date: dates[index] as string, ...figures }));
}
