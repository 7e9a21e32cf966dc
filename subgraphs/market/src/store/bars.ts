import { type Adjustment, barsAdjustedFor } from './adjusted-bars.js';
import type { Columns } from './columns.js';
import { dayNumber, inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Which bars: from and to, both included, are days as `YYYY-MM-DD`, null for no bound; at most the newest `limit` of them. */
export interface BarsQuery {
  readonly from: string | null;
  readonly to: string | null;
  readonly interval: Interval;
  readonly limit: number | null;
  /** As they are stored, adjusted for splits, unless given. */
  readonly adjustment?: Adjustment;
  /** SQL of the table that they are read from as they are: the bars of now, unless given. */
  readonly table?: string;
}

/** Bars as columns of one length. NaN stands for unknown, in all but close. */
export interface BarValues {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  /** Milliseconds since 1970. */
  readonly createdAt: Float64Array;
  /** Name of a row's data source. Few ask, and texts take longest to read. */
  source(row: number): string | null;
}

/** A symbol's bars, oldest first. */
export interface Bars extends BarValues {
  readonly symbol: string;
  readonly interval: Interval;
  readonly rowCount: number;
  /** Whether older bars of the range were left out. */
  readonly truncated: boolean;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
}

const ASKED = 'WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER AS place)';

/** What `readBarRows` reads, of a row of market_data with a `place`. */
export const READ_BAR_COLUMNS = `place, ${dayNumber('date')} AS day, open_price, high_price, low_price, close_price,
  volume::DOUBLE AS volume, epoch_ms(created_at)::DOUBLE AS created_at, data_source`;

const daily = (rows: string): string => `
  SELECT ${READ_BAR_COLUMNS}
  FROM ${rows}
  WHERE ${inRange('date')}`;

// A bar of a longer interval stands on its last trading day. What is unknown on one of its days is unknown for the bar.
const resampled = (rows: string, interval: Interval): string => `
  SELECT place, ${dayNumber('max(date)')} AS day,
         arg_min_null(open_price, date) AS open_price,
         CASE WHEN count(high_price) = count(*) THEN max(high_price) END AS high_price,
         CASE WHEN count(low_price) = count(*) THEN min(low_price) END AS low_price,
         arg_max(close_price, date) AS close_price,
         CASE WHEN count(volume) = count(*) THEN sum(volume)::DOUBLE END AS volume,
         epoch_ms(max(created_at))::DOUBLE AS created_at, arg_max(data_source, date) AS data_source
  FROM ${rows}
  WHERE ${inRange('date')}
  GROUP BY place, date_trunc('${interval}', date)`;

// Most ask for one symbol, which takes no join. Its bars nearly always lie in order, so that sorting them comes cheaper
// afterwards; and cutting to a limit would cost more here than reading all.
const barsSql = (symbolCount: number, { interval, adjustment = 'SPLIT', table }: BarsQuery): string => {
  const source = table ?? barsAdjustedFor(adjustment);
  const isOne = symbolCount === 1;
  const rows = isOne
    ? `(SELECT 1 AS place, * FROM ${source} WHERE symbol = $symbols[1])`
    : `asked JOIN ${source} USING (symbol)`;
  const bars = interval === 'DAY' ? daily(rows) : resampled(rows, interval);
  return `${ASKED} ${bars} ${isOne ? '' : 'ORDER BY place, day'}`;
};

/** The bars of any number of symbols in one statement, in the order asked; none for a symbol that has none in the range. */
export async function readBars(db: DuckDb, symbols: readonly string[], query: BarsQuery): Promise<Bars[]> {
  const { from, to, interval, limit } = query;
  const columns = await db.query(barsSql(symbols.length, query), { symbols, from, to });
  return readBarRows(columns, symbols, interval, limit);
}

/** Splits the rows of a result into a series a symbol, of its newest `limit` rows. */
export function readBarRows(
  columns: Columns,
  symbols: readonly string[],
  interval: Interval,
  limit: number | null,
): Bars[] {
  const read = inOrder(readAll(columns), symbols.length);
  const ends = placeEnds(columns.integers(0), symbols.length);
  return symbols.map((symbol, index) => {
    const end = ends[index + 1] ?? 0;
    const first = ends[index] ?? 0;
    const start = limit === null ? first : Math.max(first, end - limit);
    const truncated = start > first;
    return { symbol, interval, truncated, rowCount: end - start, ...slice(read, start, end) };
  });
}

type Series = BarValues & Pick<Bars, 'day'>;

const readAll = (columns: Columns): Series => ({
  day: columns.integers(1),
  open: columns.numbers(2),
  high: columns.numbers(3),
  low: columns.numbers(4),
  close: columns.numbers(5),
  volume: columns.numbers(6),
  createdAt: columns.numbers(7),
  source: (row) => columns.text(8, row),
});

/** One symbol's rows by day; of several they are. */
function inOrder(series: Series, symbolCount: number): Series {
  const { day } = series;
  if (symbolCount !== 1 || day.every((value, row) => row === 0 || (day[row - 1] as number) < value)) return series;
  const rows = Int32Array.from(day.keys()).sort((one, other) => (day[one] as number) - (day[other] as number));
  return { day: rows.map((row) => day[row] as number), ...pickRows(series, rows) };
}

/** The values of some rows, in their order. */
export function pickRows(series: BarValues, rows: Int32Array): BarValues {
  const pick = (column: Float64Array) => {
    const picked = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) picked[index] = column[rows[index] as number] as number;
    return picked;
  };
  return {
    open: pick(series.open),
    high: pick(series.high),
    low: pick(series.low),
    close: pick(series.close),
    volume: pick(series.volume),
    createdAt: pick(series.createdAt),
    source: (row) => series.source(rows[row] ?? 0),
  };
}

const slice = (series: Series, start: number, end: number): Series => ({
  day: series.day.subarray(start, end),
  open: series.open.subarray(start, end),
  high: series.high.subarray(start, end),
  low: series.low.subarray(start, end),
  close: series.close.subarray(start, end),
  volume: series.volume.subarray(start, end),
  createdAt: series.createdAt.subarray(start, end),
  source: (row) => series.source(start + row),
});

/** Row numbers at which each place (from 1, ascending) ends; the first is 0, where place 1 starts. */
export function placeEnds(places: Int32Array, count: number): Int32Array {
  const ends = new Int32Array(count + 1);
  for (const place of places) ends[place] = (ends[place] ?? 0) + 1;
  for (let place = 1; place <= count; place += 1) ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
  return ends;
}
