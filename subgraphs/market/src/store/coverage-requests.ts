import { dateOfDay, dayNumber, dayOfDate } from './dates.js';
import type { DuckDb } from './duck-db.js';

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The parts of a range that a source has not answered yet, oldest first. */
export async function missingRanges(
  db: DuckDb,
  symbol: string,
  source: string,
  { from, to }: DayRange,
): Promise<DayRange[]> {
  const columns = await db.query(
    `SELECT ${dayNumber('"from"')}, ${dayNumber('"to"')} FROM coverage_requests
     WHERE symbol = $symbol AND source = $source ORDER BY "from"`,
    { symbol, source },
  );
  const missing: DayRange[] = [];
  let next = dayOfDate(from);
  const last = dayOfDate(to);
  const ends = columns.integers(1);
  for (const [row, start] of columns.integers(0).entries()) {
    if (start > last) break;
    if (start > next) missing.push({ from: dateOfDay(next), to: dateOfDay(start - 1) });
    next = Math.max(next, (ends[row] ?? 0) + 1);
  }
  if (next <= last) missing.push({ from: dateOfDay(next), to });
  return missing;
}

/** Keeps that a source has answered these ranges in full. */
export async function keepCoverage(
  db: DuckDb,
  symbol: string,
  source: string,
  ranges: readonly DayRange[],
): Promise<void> {
  await db.query(
    `INSERT INTO coverage_requests SELECT $symbol, $source, unnest($starts)::DATE, unnest($ends)::DATE, now() AT TIME ZONE 'UTC'`,
    { symbol, source, starts: ranges.map(({ from }) => from), ends: ranges.map(({ to }) => to) },
  );
}
