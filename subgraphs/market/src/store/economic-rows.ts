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
}

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
    `SELECT indicator_type, unit, source, ${dayNumber('min(date)')}, ${dayNumber('max(date)')}, count(*)::INTEGER
     FROM economic_indicators GROUP BY ALL ORDER BY indicator_type`,
  );
  const [units, sources] = [columns.texts(1), columns.texts(2)];
  const [first, last, count] = [columns.integers(3), columns.integers(4), columns.integers(5)];
  return columns.texts(0).map((type, row) => ({
    indicator_type: type ?? '',
    unit: units[row] ?? '',
    source: sources[row] ?? '',
    from: dateOfDay(first[row] ?? 0),
    to: dateOfDay(last[row] ?? 0),
    rowCount: count[row] ?? 0,
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
