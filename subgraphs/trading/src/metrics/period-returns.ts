const MS_PER_DAY = 86_400_000;

/** The return over a calendar month, 1 to 12; null where it began at a value of 0 or below. */
export interface MonthlyReturn {
  readonly year: number;
  readonly month: number;
  readonly return: number | null;
}

/** The return over a calendar year; null as by month. */
export type YearlyReturn = Omit<MonthlyReturn, 'month'>;

/**
 * Compound return of each calendar month in which a daily return ends, oldest first (empyrical: aggregate_returns): the month's last value /
 * the last value before it - 1. The first and the last may be parts of a month. `dates` are days since 1970-01-01, aligned with the values.
 */
export function monthlyReturns(values: ArrayLike<number>, dates: ArrayLike<number>): MonthlyReturn[] {
  const months = returnsBy(values, dates, (day) => day.getUTCFullYear() * 12 + day.getUTCMonth());
  return months.map(([month, gain]) => ({ year: Math.floor(month / 12), month: (month % 12) + 1, return: gain }));
}

/** As {@link monthlyReturns}, by calendar year. */
export function yearlyReturns(values: ArrayLike<number>, dates: ArrayLike<number>): YearlyReturn[] {
  return returnsBy(values, dates, (day) => day.getUTCFullYear()).map(([year, gain]) => ({ year, return: gain }));
}

type Period = [period: number, gain: number | null];

function returnsBy(values: ArrayLike<number>, dates: ArrayLike<number>, periodOf: (day: Date) => number): Period[] {
  const ends: { period: number; before: number; last: number }[] = [];
  for (let i = 1; i < values.length; i++) {
    const period = periodOf(new Date((dates[i] as number) * MS_PER_DAY));
    const last = values[i] as number;
    const latest = ends.at(-1);
    if (latest?.period === period) latest.last = last;
    else ends.push({ period, before: values[i - 1] as number, last });
  }
  return ends.map(({ period, before, last }) => [period, before > 0 ? last / before - 1 : null]);
}
