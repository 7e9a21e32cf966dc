import { type Bars, READ_BAR_COLUMNS, readBarRows } from './bars.js';
import { dateOfDay, dateOrNull, dayNumber } from './dates.js';
import type { DuckDb } from './duck-db.js';

export interface Coverage {
  readonly symbol: string;
  readonly from: string;
  readonly to: string;
  readonly rowCount: number;
  readonly openFrom: string | null;
  readonly openTo: string | null;
}

export interface SplitRow {
  readonly symbol: string;
  readonly date: string;
  readonly ratio: number;
  readonly evidence: string | null;
}

export interface DataSourceRow {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly note: string;
  readonly price_basis: string | null;
}

/** The newest daily bar of each symbol that has one, each as a series of one bar, in one statement. */
export async function readLatest(db: DuckDb, symbols: readonly string[]): Promise<Bars[]> {
  const columns = await db.query(
    `WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER AS place),
          newest AS (
            SELECT place, symbol, max(date) AS date
            FROM asked JOIN market_data USING (symbol) GROUP BY place, symbol)
     SELECT ${READ_BAR_COLUMNS} FROM newest JOIN market_data USING (symbol, date) ORDER BY place`,
    { symbols },
  );
  return readBarRows(columns, symbols, 'DAY', null).filter(({ rowCount }) => rowCount > 0);
}

/** First and last days of each symbol that has prices, in one statement. */
export async function readCoverage(db: DuckDb, symbols: readonly string[]): Promise<Coverage[]> {
  const known = 'FILTER (WHERE open_price IS NOT NULL AND high_price IS NOT NULL AND low_price IS NOT NULL)';
  const columns = await db.query(
    `SELECT symbol, ${dayNumber('min(date)')}, ${dayNumber('max(date)')}, count(*)::INTEGER,
            ${dayNumber(`(min(date) ${known})`)}::DOUBLE, ${dayNumber(`(max(date) ${known})`)}::DOUBLE
     FROM market_data WHERE symbol IN (SELECT unnest($symbols)) GROUP BY symbol`,
    { symbols },
  );
  const [first, last, count] = [columns.integers(1), columns.integers(2), columns.integers(3)];
  const [openFirst, openLast] = [columns.numbers(4), columns.numbers(5)];
  return columns.texts(0).map((symbol, row) => ({
    symbol: symbol ?? '',
    from: dateOfDay(first[row] ?? 0),
    to: dateOfDay(last[row] ?? 0),
    rowCount: count[row] ?? 0,
    openFrom: dateOrNull(openFirst[row]),
    openTo: dateOrNull(openLast[row]),
  }));
}

/** The splits of symbols, oldest first, in one statement. */
export async function readSplits(db: DuckDb, symbols: readonly string[]): Promise<SplitRow[]> {
  const columns = await db.query(
    `SELECT symbol, ${dayNumber('date')}, ratio, evidence FROM splits
     WHERE symbol IN (SELECT unnest($symbols)) ORDER BY symbol, date`,
    { symbols },
  );
  const [days, ratios, evidences] = [columns.integers(1), columns.numbers(2), columns.texts(3)];
  return columns.texts(0).map((symbol, row) => ({
    symbol: symbol ?? '',
    date: dateOfDay(days[row] ?? 0),
    ratio: ratios[row] ?? Number.NaN,
    evidence: evidences[row] ?? null,
  }));
}

/** Every data source, by name. */
export async function readDataSources(db: DuckDb): Promise<DataSourceRow[]> {
  const columns = await db.query(
    'SELECT name, package, version, licence, note, price_basis FROM data_sources ORDER BY name',
  );
  const texts = [0, 1, 2, 3, 4].map((column) => columns.texts(column));
  return columns.texts(5).map((priceBasis, row) => {
    const at = (column: number) => texts[column]?.[row] ?? '';
    return { name: at(0), package: at(1), version: at(2), licence: at(3), note: at(4), price_basis: priceBasis };
  });
}
