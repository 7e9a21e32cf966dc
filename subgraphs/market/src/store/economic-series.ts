import { dayNumber, inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

export type EconomicTransform = 'LEVEL' | 'DIFFERENCE' | 'YEAR_ON_YEAR' | 'INDEX';

/** From and to, both included, are days as `YYYY-MM-DD`, null for no bound. */
export interface EconomicSeriesQuery {
  readonly indicatorType: string;
  readonly transform: EconomicTransform;
  readonly from: string | null;
  readonly to: string | null;
}

/** A series' values, oldest first. NaN stands for unknown. */
export interface EconomicColumns {
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  readonly value: Float64Array;
}

/** What was known of a series on each of a symbol's daily bars, oldest first. NaN stands for unknown. */
export interface AsOfColumns extends EconomicColumns {
  readonly close: Float64Array;
  /** Day of the value's period. */
  readonly valueDay: Float64Array;
}

// A year on year change rests on the value of a year before, or where a daily series has none that day, of the week up to it
const TRANSFORMED: Readonly<Record<EconomicTransform, string>> = {
  LEVEL: 'value',
  DIFFERENCE: 'value - lag(value) OVER (ORDER BY date)',
  YEAR_ON_YEAR:
    'CASE WHEN base.date > own.date - INTERVAL 1 YEAR - INTERVAL 7 DAY AND base.value > 0 THEN own.value / base.value - 1 END',
  INDEX: '100 * value / nullif(first_value(value) OVER (ORDER BY date), 0)',
};

function transformedSql(transform: EconomicTransform): string {
  const series = '(SELECT date, value FROM economic_indicators WHERE indicator_type = $type) AS own';
  const value = `${TRANSFORMED[transform]} AS value`;
  // What an index starts from is the first value of the range; the others rest on values before it
  if (transform === 'INDEX') return `SELECT date, ${value} FROM ${series} WHERE ${inRange('date')}`;
  const source =
    transform === 'YEAR_ON_YEAR'
      ? `${series} ASOF LEFT JOIN (SELECT date, value FROM economic_indicators WHERE indicator_type = $type) AS base
           ON base.date <= own.date - INTERVAL 1 YEAR`
      : series;
  return `SELECT * FROM (SELECT own.date, ${value} FROM ${source}) WHERE ${inRange('date')}`;
}

/** A series, transformed, in one statement; at most `limit` values. */
export async function readEconomicSeries(
  db: DuckDb,
  { indicatorType, transform, from, to }: EconomicSeriesQuery,
  limit: number,
): Promise<EconomicColumns> {
  const columns = await db.query(
    `SELECT ${dayNumber('date')}, value FROM (${transformedSql(transform)}) ORDER BY date LIMIT $limit::INTEGER`,
    { type: indicatorType, from, to, limit },
  );
  return { day: columns.integers(0), value: columns.numbers(1) };
}

/** Which bars to join to, and how many days after its period's first day a value counts as known. */
export interface AsOfQuery {
  readonly symbol: string;
  readonly lagDays: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Each of a symbol's daily bars with the newest value that was known by then, in one statement. */
export async function readAsOf(db: DuckDb, series: EconomicSeriesQuery, bars: AsOfQuery): Promise<AsOfColumns> {
  const columns = await db.query(
    `SELECT ${dayNumber('bar.date')}, bar.close_price, known.value, ${dayNumber('known.date')}::DOUBLE
     FROM (
       SELECT date, close_price FROM market_data
       WHERE symbol = $symbol AND ${inRange('date', { from: '$barsFrom', to: '$barsTo' })}
     ) AS bar
     ASOF LEFT JOIN (SELECT * FROM (${transformedSql(series.transform)}) WHERE value IS NOT NULL) AS known
       ON bar.date >= known.date + $lagDays::INTEGER
     ORDER BY bar.date`,
    {
      type: series.indicatorType,
      from: series.from,
      to: series.to,
      symbol: bars.symbol,
      lagDays: bars.lagDays,
      barsFrom: bars.from,
      barsTo: bars.to,
    },
  );
  return {
    day: columns.integers(0),
    close: columns.numbers(1),
    value: columns.numbers(2),
    valueDay: columns.numbers(3),
  };
}
