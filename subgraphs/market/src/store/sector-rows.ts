import { orNull } from '../market-data/bar-rows.js';
import { dateOrNull, dayNumber } from './dates.js';
import type { DuckDb } from './duck-db.js';
import { DAYS_A_YEAR } from './rolling-statistics.js';

/** Which company stands in which sector. */
export interface SectorMember {
  readonly symbol: string;
  readonly sector: string;
}

export interface SectorRow {
  readonly sector: string;
  readonly company_count: number;
  readonly measured_count: number;
  readonly date: string | null;
  readonly mean_return: number | null;
  readonly median_return: number | null;
  readonly volatility: number | null;
  readonly above_average_share: number | null;
  readonly best_symbol: string | null;
  readonly worst_symbol: string | null;
}

// As in a screen, a symbol without a bar in the week up to the day, or with too few bars, is not measured
const sectorsSql = (window: number): string => `
  WITH members AS (SELECT unnest($symbols) AS symbol, unnest($sectors) AS sector),
  day AS (SELECT coalesce($asOf::DATE, (SELECT max(date) FROM market_data)) AS as_of),
  priced AS (
    SELECT symbol, date, close_price, row_number() OVER (PARTITION BY symbol ORDER BY date DESC) - 1 AS age,
           ln(close_price / lag(close_price) OVER (PARTITION BY symbol ORDER BY date)) AS log_return
    FROM members JOIN market_data USING (symbol) WHERE date <= (SELECT as_of FROM day)
    QUALIFY age <= ${window}
  ),
  measured AS (
    SELECT symbol, max(date) AS date, arg_max(close_price, date) / arg_min(close_price, date) - 1 AS change,
           stddev_samp(log_return) FILTER (age < ${window}) * sqrt(${DAYS_A_YEAR}) AS volatility,
           (arg_max(close_price, date) > avg(close_price) FILTER (age < ${window}))::INTEGER AS is_above
    FROM priced GROUP BY symbol
    HAVING count(*) = ${window + 1} AND max(date) > (SELECT as_of FROM day) - 7
  )
  SELECT sector, count(*)::INTEGER, count(date)::INTEGER, ${dayNumber('max(date)')}::DOUBLE,
         avg(change), median(change), avg(volatility), avg(is_above), arg_max(symbol, change), arg_min(symbol, change)
  FROM members LEFT JOIN measured USING (symbol) GROUP BY sector ORDER BY sector`;

/** Sectors by name, each measured over its members, in one statement. The window counts bars, 2 or more. */
export async function readSectors(
  db: DuckDb,
  members: readonly SectorMember[],
  { window, asOf }: { readonly window: number; readonly asOf: string | null },
): Promise<SectorRow[]> {
  const columns = await db.query(sectorsSql(window), {
    symbols: members.map(({ symbol }) => symbol),
    sectors: members.map(({ sector }) => sector),
    asOf,
  });
  const [all, measured] = [columns.integers(1), columns.integers(2)];
  const numbers = [3, 4, 5, 6, 7].map((column) => columns.numbers(column));
  const [best, worst] = [columns.texts(8), columns.texts(9)];
  return columns.texts(0).map((sector, row) => {
    const [day, mean, median, volatility, above] = numbers.map((column) => orNull(column[row]));
    return {
      sector: sector ?? '',
      company_count: all[row] ?? 0,
      measured_count: measured[row] ?? 0,
      date: dateOrNull(day ?? undefined),
      mean_return: mean ?? null,
      median_return: median ?? null,
      volatility: volatility ?? null,
      above_average_share: above ?? null,
      best_symbol: best[row] ?? null,
      worst_symbol: worst[row] ?? null,
    };
  });
}
