import type { PriceColumns } from '../indicators/types/definition.js';
import type { BarValues } from './bar-series.js';
import type { DuckDb } from './duck-db.js';

/** Lengths of bars within a day, in minutes. */
const MINUTES_OF = { MINUTE: 1, FIVE_MINUTES: 5, FIFTEEN_MINUTES: 15, THIRTY_MINUTES: 30, HOUR: 60 } as const;
export type IntradayInterval = keyof typeof MINUTES_OF;

/** Which bars: moments in ISO 8601, both included, null for no bound; at most the newest `limit` of them. */
export interface MinuteBarsQuery {
  readonly from: string | null;
  readonly to: string | null;
  readonly interval: IntradayInterval;
  readonly limit: number;
}

/** A symbol's bars, oldest first. */
export interface MinuteBars extends BarValues {
  readonly rowCount: number;
  /** Whether older bars of the range were left out. */
  readonly truncated: boolean;
  /** Start of each bar in milliseconds since 1970. */
  readonly timestamp: Float64Array;
}

const MINUTES = `
  FROM minute_bars WHERE symbol = $symbol AND timestamp BETWEEN
    coalesce($from::TIMESTAMP, TIMESTAMP '0001-01-01') AND coalesce($to::TIMESTAMP, TIMESTAMP '9999-12-31')`;

const COLUMNS = 'open_price, high_price, low_price, close_price, volume, created_at, data_source';

// As in longer bars of days, what is unknown in one of its minutes is unknown for the bar
const longer = (minutes: number): string => `
  SELECT time_bucket(INTERVAL '${minutes} minutes', timestamp) AS start, arg_min_null(open_price, timestamp) AS open_price,
         CASE WHEN count(high_price) = count(*) THEN max(high_price) END AS high_price,
         CASE WHEN count(low_price) = count(*) THEN min(low_price) END AS low_price,
         arg_max(close_price, timestamp) AS close_price,
         CASE WHEN count(volume) = count(*) THEN sum(volume) END AS volume,
         max(created_at) AS created_at, arg_max(data_source, timestamp) AS data_source
  ${MINUTES} GROUP BY start`;

const barsSql = (interval: IntradayInterval): string =>
  interval === 'MINUTE' ? `SELECT timestamp AS start, ${COLUMNS} ${MINUTES}` : longer(MINUTES_OF[interval]);

/** All of a symbol's bars of a length as columns on shared memory, which threads read without copies. */
export interface MinutePrices extends PriceColumns {
  /** Start of each bar in milliseconds since 1970. */
  readonly timestamp: Float64Array;
}

/** The same up to a moment in ISO 8601, null for all, oldest first, in one statement. */
export async function readMinutePrices(
  db: DuckDb,
  { symbol, interval, to }: Pick<MinuteBarsQuery, 'interval' | 'to'> & { readonly symbol: string },
): Promise<MinutePrices> {
  const columns = await db.query(
    `SELECT epoch_ms(start)::DOUBLE, open_price, high_price, low_price, close_price, volume::DOUBLE
     FROM (${barsSql(interval)}) ORDER BY start`,
    { symbol, from: null, to },
  );
  const { BYTES_PER_ELEMENT } = Float64Array;
  const read = (column: number) =>
    columns.numbers(column, new Float64Array(new SharedArrayBuffer(columns.rowCount * BYTES_PER_ELEMENT)));
  return { timestamp: read(0), open: read(1), high: read(2), low: read(3), close: read(4), volume: read(5) };
}

/** A symbol's minute bars, or longer ones made of them, in one statement. */
export async function readMinuteBars(
  db: DuckDb,
  symbol: string,
  { from, to, interval, limit }: MinuteBarsQuery,
): Promise<MinuteBars> {
  const columns = await db.query(
    `SELECT epoch_ms(start)::DOUBLE, open_price, high_price, low_price, close_price, volume::DOUBLE,
            epoch_ms(created_at)::DOUBLE, data_source
     FROM (FROM (${barsSql(interval)}) ORDER BY start DESC LIMIT $limit::INTEGER + 1) ORDER BY start`,
    { symbol, from, to, limit },
  );
  // The bar beyond the limit, the oldest, only says that there are more
  const truncated = columns.rowCount > limit;
  const first = truncated ? 1 : 0;
  const read = (column: number) => columns.numbers(column).subarray(first);
  return {
    rowCount: columns.rowCount - first,
    truncated,
    timestamp: read(0),
    open: read(1),
    high: read(2),
    low: read(3),
    close: read(4),
    volume: read(5),
    createdAt: read(6),
    source: (row) => columns.text(7, first + row),
  };
}
