import type { DuckDb } from './duck-db.js';

export type IntradayInterval = 'MINUTE' | 'FIVE_MINUTES' | 'HOUR';

/** Which bars: moments in ISO 8601, both included, null for no bound; at most the newest `limit` of them. */
export interface MinuteBarsQuery {
  readonly from: string | null;
  readonly to: string | null;
  readonly interval: IntradayInterval;
  readonly limit: number;
}

/** A symbol's bars, oldest first, as columns of one length. NaN stands for unknown, in all but close. */
export interface MinuteBars {
  /** Whether older bars of the range were left out. */
  readonly truncated: boolean;
  /** Start of each bar in milliseconds since 1970. */
  readonly at: Float64Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
}

const IN_RANGE = `"at" BETWEEN coalesce($from::TIMESTAMP, TIMESTAMP '0001-01-01') AND coalesce($to::TIMESTAMP, TIMESTAMP '9999-12-31')`;

const MINUTES = `
  SELECT "at", open_price, high_price, low_price, close_price, volume FROM minute_bars WHERE symbol = $symbol AND ${IN_RANGE}`;

// As in longer bars of days, what is unknown in one of its minutes is unknown for the bar
const bucketed = (width: string): string => `
  SELECT time_bucket(INTERVAL '${width}', "at") AS start, arg_min_null(open_price, "at") AS open_price,
         CASE WHEN count(high_price) = count(*) THEN max(high_price) END AS high_price,
         CASE WHEN count(low_price) = count(*) THEN min(low_price) END AS low_price,
         arg_max(close_price, "at") AS close_price, CASE WHEN count(volume) = count(*) THEN sum(volume) END AS volume
  FROM minute_bars WHERE symbol = $symbol AND ${IN_RANGE} GROUP BY start`;

const BARS: Readonly<Record<IntradayInterval, string>> = {
  MINUTE: MINUTES,
  FIVE_MINUTES: bucketed('5 minutes'),
  HOUR: bucketed('1 hour'),
};

/** A symbol's minute bars, or longer ones made of them, in one statement. */
export async function readMinuteBars(db: DuckDb, symbol: string, query: MinuteBarsQuery): Promise<MinuteBars> {
  const { from, to, interval, limit } = query;
  const columns = await db.query(
    `SELECT epoch_ms("at")::DOUBLE, open_price, high_price, low_price, close_price, volume::DOUBLE
     FROM (
       SELECT * FROM (${BARS[interval]}) AS bars("at", open_price, high_price, low_price, close_price, volume)
       ORDER BY "at" DESC LIMIT $limit::INTEGER + 1
     ) ORDER BY "at"`,
    { symbol, from, to, limit },
  );
  // The bar beyond the limit, the oldest, only says that there are more
  const truncated = columns.rowCount > limit;
  const read = (column: number) => columns.numbers(column).subarray(truncated ? 1 : 0);
  return { truncated, at: read(0), open: read(1), high: read(2), low: read(3), close: read(4), volume: read(5) };
}
