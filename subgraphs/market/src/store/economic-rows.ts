import type { Columns } from './columns.js';
import { dateOfDay, dayNumber, inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

export interface EconomicIndicatorRow {
  readonly _id: string;
  readonly indicator_type: string;
  readonly date: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly created_at: Date;
}

export interface EconomicTypeRow {
  readonly indicator_type: string;
  readonly unit: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly rowCount: number;
  /** Null where a single value tells none. */
  readonly frequency: EconomicFrequency | null;
}

export type EconomicFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

// By the days between most values: a holiday or a missing month changes nothing
const FREQUENCY = `CASE WHEN gap <= 4 THEN 'DAILY' WHEN gap <= 10 THEN 'WEEKLY' WHEN gap <= 45 THEN 'MONTHLY'
                        WHEN gap <= 135 THEN 'QUARTERLY' WHEN gap IS NOT NULL THEN 'YEARLY' END`;

export interface EconomicQuery {
  /** Null for all. */
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

const COLUMNS = `id, indicator_type, ${dayNumber('date')}, value, unit, source, epoch_ms(created_at)::DOUBLE`;

/** Values by series and date, at most `limit`. */
export async function readEconomicRows(db: DuckDb, query: EconomicQuery): Promise<EconomicIndicatorRow[]> {
  const { types, from, to, limit } = query;
  const named = types === null ? '' : 'AND indicator_type IN (SELECT unnest($types))';
  const columns = await db.query(
    `SELECT ${COLUMNS} FROM economic_indicators WHERE ${inRange('date')} ${named}
     ORDER BY indicator_type, date LIMIT $limit::INTEGER`,
    { from, to, limit, ...(types === null ? {} : { types }) },
  );
  return toRows(columns);
}

/** Values by id, in one statement. */
export async function readEconomicRowsById(db: DuckDb, ids: readonly string[]): Promise<EconomicIndicatorRow[]> {
  return toRows(
    await db.query(`SELECT ${COLUMNS} FROM economic_indicators WHERE id IN (SELECT unnest($ids))`, { ids }),
  );
}

/** Every series, by name. */
export async function readEconomicTypes(db: DuckDb): Promise<EconomicTypeRow[]> {
  const columns = await db.query(
    `SELECT indicator_type, unit, source, ${dayNumber('min(date)')}, ${dayNumber('max(date)')}, count(*)::INTEGER,
            median(days) AS gap, ${FREQUENCY}
     FROM (
       SELECT *, date - lag(date) OVER (PARTITION BY indicator_type ORDER BY date) AS days FROM economic_indicators
     ) GROUP BY indicator_type, unit, source ORDER BY indicator_type`,
  );
  const frequencies = columns.texts(7);
  const [units, sources] = [columns.texts(1), columns.texts(2)];
  const [first, last, count] = [columns.integers(3), columns.integers(4), columns.integers(5)];
  return columns.texts(0).map((type, row) => ({
    indicator_type: type ?? '',
    unit: units[row] ?? '',
    source: sources[row] ?? '',
    from: dateOfDay(first[row] ?? 0),
    to: dateOfDay(last[row] ?? 0),
    rowCount: count[row] ?? 0,
    frequency: (frequencies[row] ?? null) as EconomicFrequency | null,
  }));
}

function toRows(columns: Columns): EconomicIndicatorRow[] {
  const [types, units, sources] = [columns.texts(1), columns.texts(4), columns.texts(5)];
  const [days, values, createdAt] = [columns.integers(2), columns.numbers(3), columns.numbers(6)];
  return columns.texts(0).map((id, row) => ({
    _id: id ?? '',
    indicator_type: types[row] ?? '',
    date: dateOfDay(days[row] ?? 0),
    value: values[row] ?? Number.NaN,
    unit: units[row] ?? '',
    source: sources[row] ?? '',
    created_at: new Date(createdAt[row] ?? 0),
  }));
}
