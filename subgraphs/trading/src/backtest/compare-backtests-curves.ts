import { thinOut } from '../backtest-result/thin-out.js';

/** A result's values by date, oldest first; both empty where there is no result. */
export interface Curve {
  readonly dates: readonly string[];
  readonly values: readonly number[];
}

export type CurveDates = 'UNION' | 'INTERSECTION';

export interface AlignedCurves {
  readonly date: string[];
  /** By curve, a value a date: 1 on the first date that the curve has here, null where it has none. */
  readonly values: (number | null)[][];
  /** Number of dates before some were left out; null where none was. */
  readonly downsampledFrom: number | null;
}

/** Curves on common dates, each rebased to 1; curves without a value take no part in an intersection. At most `maxPoints` dates. */
export function alignCurves(curves: readonly Curve[], dates: CurveDates, maxPoints: number): AlignedCurves {
  const byDate = curves.map(valuesByDate);
  const all = [...new Set(curves.flatMap((curve) => curve.dates))].sort();
  const drawn = byDate.filter(({ size }) => size > 0);
  const common = dates === 'UNION' ? all : all.filter((date) => drawn.every((values) => values.has(date)));
  const rebased = byDate.map((values) => rebase(common.map((date) => values.get(date) ?? null)));
  const kept = thinOut(carried(rebased.find((values) => values.some((value) => value !== null)) ?? []), maxPoints);
  return {
    date: kept.map((i) => common[i] as string),
    values: rebased.map((values) => kept.map((i) => values[i] ?? null)),
    downsampledFrom: kept.length < common.length ? common.length : null,
  };
}

/** Correlations of the daily returns of each pair of curves, between dates that both have; null where that is undefined. */
export function curveCorrelations(curves: readonly Curve[]): (number | null)[][] {
  const byDate = curves.map(valuesByDate);
  return byDate.map((a) => byDate.map((b) => correlation(a, b)));
}

const valuesByDate = ({ dates, values }: Curve): Map<string, number> =>
  new Map(dates.map((date, i) => [date, values[i] as number]));

function rebase(values: readonly (number | null)[]): (number | null)[] {
  const base = values.find((value) => value !== null && value > 0);
  return values.map((value) => (value === null || !base ? null : value / base));
}

/** Gaps closed by the value before, those at the start by 1: for choosing points alone. */
function carried(values: readonly (number | null)[]): number[] {
  let last = 1;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}

function correlation(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  const dates = [...a.keys()].filter((date) => b.has(date));
  const [left, right] = [returnsOn(a, dates), returnsOn(b, dates)];
  if (left.length < 2) return null;
  const [meanLeft, meanRight] = [mean(left), mean(right)];
  let [both, squaresLeft, squaresRight] = [0, 0, 0];
  left.forEach((one, i) => {
    const [x, y] = [one - meanLeft, (right[i] as number) - meanRight];
    both += x * y;
    squaresLeft += x * x;
    squaresRight += y * y;
  });
  const spread = Math.sqrt(squaresLeft * squaresRight);
  return spread > 0 ? Math.max(-1, Math.min(1, both / spread)) : null;
}

const returnsOn = (values: ReadonlyMap<string, number>, dates: readonly string[]): number[] =>
  dates.slice(1).map((date, i) => (values.get(date) as number) / (values.get(dates[i] as string) as number) - 1);

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
