import { inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

export type Season = 'MONTH' | 'WEEKDAY';

/** From and to, both included, are days as `YYYY-MM-DD`, null for no bound. */
export interface SeasonalityQuery {
  readonly by: Season;
  readonly from: string | null;
  readonly to: string | null;
}

/** Returns that fell into one season. Null where fewer returns leave a figure undefined. */
export interface SeasonRow {
  readonly symbol: string;
  readonly season: number;
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly deviation: number | null;
  readonly positiveShare: number;
}

// A month's return runs from the last close of the month before to its own last close, a day's from the close before
const PERIOD: Readonly<Record<Season, { readonly key: string; readonly season: string }>> = {
  MONTH: { key: "date_trunc('MONTH', date)::DATE", season: 'month(day)' },
  WEEKDAY: { key: 'date', season: "date_part('isodow', day)" },
};

const seasonalitySql = (by: Season): string => `
  WITH closes AS (
    SELECT symbol, ${PERIOD[by].key} AS period, max(date) AS day, arg_max(close_price, date) AS close_price
    FROM market_data WHERE symbol IN (SELECT unnest($symbols)) AND ${inRange('date')} GROUP BY ALL
  ), changes AS (
    SELECT symbol, day, close_price / lag(close_price) OVER (PARTITION BY symbol ORDER BY period) - 1 AS change
    FROM closes QUALIFY change IS NOT NULL
  )
  SELECT symbol, ${PERIOD[by].season}::INTEGER AS season, count(*)::INTEGER, avg(change), median(change), stddev_samp(change),
         avg((change > 0)::INTEGER)
  FROM changes GROUP BY ALL ORDER BY symbol, season`;

/** Seasons of any number of symbols in one statement, by symbol and season. */
export async function readSeasonality(
  db: DuckDb,
  symbols: readonly string[],
  { by, from, to }: SeasonalityQuery,
): Promise<SeasonRow[]> {
  const columns = await db.query(seasonalitySql(by), { symbols, from, to });
  const [season, count] = [columns.integers(1), columns.integers(2)];
  const [mean, median, deviation, positive] = [3, 4, 5, 6].map((column) => columns.numbers(column));
  return columns.texts(0).map((symbol, row) => ({
    symbol: symbol ?? '',
    season: season[row] ?? 0,
    count: count[row] ?? 0,
    mean: mean?.[row] ?? Number.NaN,
    median: median?.[row] ?? Number.NaN,
    deviation: count[row] === 1 ? null : (deviation?.[row] ?? null),
    positiveShare: positive?.[row] ?? Number.NaN,
  }));
}
