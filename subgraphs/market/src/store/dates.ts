const MS_PER_DAY = 86_400_000;

const written = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

const KNOWN_DAYS = 40_000;
const known: string[] = [];

/** A calendar day from its number of days since 1970-01-01. Each of series' days is written once. */
export function dateOfDay(day: number): string {
  if (!(day >= 0 && day < KNOWN_DAYS)) return written(day);
  known[day] ??= written(day);
  return known[day] as string;
}

/** The calendar days of a column. */
export function datesOf(days: Int32Array): string[] {
  const dates = new Array<string>(days.length);
  for (let row = 0; row < days.length; row += 1) dates[row] = dateOfDay(days[row] ?? 0);
  return dates;
}

/** A calendar day, null for NaN, which stands for unknown in a column. */
export const dateOrNull = (day: number | undefined): string | null =>
  day === undefined || Number.isNaN(day) ? null : dateOfDay(day);

/** The number of days since 1970-01-01 of a calendar day. */
export const dayOfDate = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

/** SQL that reads a DATE column as its number of days since 1970-01-01. */
export const dayNumber = (column: string): string => `(${column} - DATE '1970-01-01')::INTEGER`;

/** SQL that holds for the days of `$from` to `$to`, or of parameters of other names, both included, either of them null for no bound. */
export const inRange = (column: string, { from, to } = { from: '$from', to: '$to' }): string =>
  `${column} BETWEEN coalesce(${from}::DATE, DATE '0001-01-01') AND coalesce(${to}::DATE, DATE '9999-12-31')`;
