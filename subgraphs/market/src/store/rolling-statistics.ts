import { placeEnds } from './bars.js';
import { dayNumber, inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

/** From and to, both included, are days as `YYYY-MM-DD`, null for no bound; `window` counts returns. */
export interface RollingQuery {
  readonly benchmark: string;
  readonly window: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A symbol's statistics, a value a daily bar of the range, oldest first. NaN stands for unknown. */
export interface RollingColumns {
  readonly symbol: string;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  readonly volatility: Float64Array;
  readonly beta: Float64Array;
  readonly drawdown: Float64Array;
}

/** Trading days by which a daily deviation becomes one of a year. */
export const DAYS_A_YEAR = 252;

// Windows rest on bars before the range, drawdowns do not. A window of beta counts the days on which both have a return.
const rollingSql = (window: number): string => {
  const last = `(PARTITION BY place ORDER BY date ROWS BETWEEN ${window - 1} PRECEDING AND CURRENT ROW)`;
  return `
    WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER AS place),
    own AS (
      SELECT place, date, close_price, close_price / lag(close_price) OVER (PARTITION BY place ORDER BY date) AS growth
      FROM asked JOIN market_data USING (symbol) WHERE date <= coalesce($to::DATE, DATE '9999-12-31')
    ),
    market AS (
      SELECT date, close_price / lag(close_price) OVER (ORDER BY date) AS growth
      FROM market_data WHERE symbol = $benchmark
    ),
    volatilities AS (
      SELECT place, date, close_price,
             CASE WHEN count(growth) OVER last = ${window} THEN stddev_samp(ln(growth)) OVER last * sqrt(${DAYS_A_YEAR}) END AS volatility
      FROM own WINDOW last AS ${last}
    ),
    betas AS (
      SELECT place, date,
             CASE WHEN count(*) OVER last = ${window} THEN covar_samp(own.growth, market.growth) OVER last
               / nullif(var_samp(market.growth) OVER last, 0) END AS beta
      FROM own JOIN market USING (date) WHERE own.growth IS NOT NULL AND market.growth IS NOT NULL
      WINDOW last AS ${last}
    )
    SELECT place, ${dayNumber('date')}, volatility, beta,
           close_price / max(close_price) OVER (PARTITION BY place ORDER BY date) - 1
    FROM volatilities LEFT JOIN betas USING (place, date)
    WHERE ${inRange('date')} ORDER BY place, date`;
};

/** Statistics of any number of symbols in one statement, in the order asked; empty for one without bars in the range. */
export async function readRollingStatistics(
  db: DuckDb,
  symbols: readonly string[],
  { benchmark, window, from, to }: RollingQuery,
): Promise<RollingColumns[]> {
  const columns = await db.query(rollingSql(window), { symbols, benchmark, from, to });
  const ends = placeEnds(columns.integers(0), symbols.length);
  const day = columns.integers(1);
  const [volatility, beta, drawdown] = [columns.numbers(2), columns.numbers(3), columns.numbers(4)];
  return symbols.map((symbol, index) => {
    const range = [ends[index] ?? 0, ends[index + 1] ?? 0] as const;
    return {
      symbol,
      day: day.subarray(...range),
      volatility: volatility.subarray(...range),
      beta: beta.subarray(...range),
      drawdown: drawdown.subarray(...range),
    };
  });
}
