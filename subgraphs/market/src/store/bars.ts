import { type Adjustment, barsAdjustedFor } from './adjusted-bars.js';
import { type BarSeries, byDay, firstFrom, readSeries, sliceRows } from './bar-series.js';
import type { Columns } from './columns.js';
import { dayNumber, dayOfDate, inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';
import type { KeptBars } from './kept-bars.js';

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

/** A symbol's bars, oldest first. */
export interface Bars extends BarSeries {
  readonly symbol: string;
  readonly interval: Interval;
  readonly rowCount: number;
  /** Whether older bars of the range were left out. */
  readonly truncated: boolean;
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

/**
 * The bars of any number of symbols, in the order asked; none for a symbol that has none in the range. Those that are kept take no
 * statement, all others one together.
 */
export async function readBars(
  db: DuckDb,
  kept: KeptBars,
  symbols: readonly string[],
  query: BarsQuery,
): Promise<Bars[]> {
  const { from, to, interval, limit } = query;
  if (isAsStored(query) && kept.serves(db, symbols)) {
    const series = await kept.read(db, symbols);
    return series.map((ofSymbol, index) => cut(ofSymbol, symbols[index] ?? '', query));
  }
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
  const all = readSeries(columns, (row) => columns.text(8, row));
  const read = symbols.length === 1 ? byDay(all) : all;
  const ends = placeEnds(columns.integers(0), symbols.length);
  return symbols.map((symbol, index) => ({
    symbol,
    interval,
    ...newest(read, ends[index] ?? 0, ends[index + 1] ?? 0, limit),
  }));
}

const isAsStored = ({ interval, adjustment = 'SPLIT', table }: BarsQuery): boolean =>
  interval === 'DAY' && adjustment === 'SPLIT' && table === undefined;

/** What a query asks for of a whole history. */
function cut(series: BarSeries, symbol: string, { from, to, interval, limit }: BarsQuery): Bars {
  const start = from === null ? 0 : firstFrom(series.day, dayOfDate(from));
  const end = to === null ? series.day.length : firstFrom(series.day, dayOfDate(to) + 1);
  return { symbol, interval, ...newest(series, start, Math.max(start, end), limit) };
}

/** The newest `limit` of the rows from `first` to `end`. */
function newest(series: BarSeries, first: number, end: number, limit: number | null) {
  const start = limit === null ? first : Math.max(first, end - limit);
  return { truncated: start > first, rowCount: end - start, ...sliceRows(series, start, end) };
}

/** Row numbers at which each place (from 1, ascending) ends; the first is 0, where place 1 starts. */
export function placeEnds(places: Int32Array, count: number): Int32Array {
  const ends = new Int32Array(count + 1);
  for (const place of places) ends[place] = (ends[place] ?? 0) + 1;
  for (let place = 1; place <= count; place += 1) ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
  return ends;
}
