import type { Closes } from './value-history.js';

/** Simple daily returns of symbols on the days that all of them have a close of; a row a symbol. */
export interface AlignedReturns {
  /** The day that each return ends on. */
  readonly dates: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** The newest `window` returns up to `until`, or as many as there are. */
export function alignedReturns(series: readonly Closes[], window: number, until: string | null = null): AlignedReturns {
  const byDate = series.map(({ dates, closes }) => new Map(dates.map((date, i) => [date, closes[i] as number])));
  const [first, ...others] = byDate;
  const common = [...(first?.keys() ?? [])]
    .filter((date) => (until === null || date <= until) && others.every((closes) => closes.has(date)))
    .slice(-(window + 1));
  return {
    dates: common.slice(1),
    rows: byDate.map((closes) =>
      Float64Array.from(
        common.slice(1),
        (date, i) => (closes.get(date) as number) / (closes.get(common[i] as string) as number) - 1,
      ),
    ),
  };
}

/** Returns of a mix that is brought back to its weights every day. */
export function mixedReturns(rows: readonly Float64Array[], weights: ArrayLike<number>): Float64Array {
  const mixed = new Float64Array(rows[0]?.length ?? 0);
  rows.forEach((row, i) => {
    for (let day = 0; day < mixed.length; day++) {
      mixed[day] = (mixed[day] as number) + (weights[i] as number) * (row[day] as number);
    }
  });
  return mixed;
}
