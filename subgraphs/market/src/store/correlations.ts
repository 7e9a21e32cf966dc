import { inRange } from './dates.js';
import type { DuckDb } from './duck-db.js';

export interface Correlations {
  readonly values: (number | null)[][];
  readonly observations: number[][];
}

const MIN_OBSERVATIONS = 3;

/**
 * Correlation of daily returns of each pair of symbols, in one statement. A return spans two bars of the symbol's own. Most
 * symbols have the same days, and of those the products of whole series do, at a fraction of what joins by day take.
 */
export async function readCorrelations(
  db: DuckDb,
  symbols: readonly string[],
  from: string | null,
  to: string | null,
): Promise<Correlations> {
  const columns = await db.query(
    `WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER AS place),
          bars AS (SELECT place, date, close_price FROM asked JOIN market_data USING (symbol) WHERE ${inRange('date')}),
          closes AS (
            SELECT place, list(close_price ORDER BY date) AS closes, bit_xor(hash(date)) AS days, count(*)::INTEGER - 1 AS size
            FROM bars GROUP BY place HAVING size > 0),
          changes AS (
            SELECT place, days, size,
                   list_transform(list_zip(closes[2:], closes[:-2]), lambda pair: pair[1] / pair[2] - 1) AS changes
            FROM closes),
          measured AS (SELECT *, list_avg(changes) AS mean, list_stddev_pop(changes) AS deviation FROM changes),
          alike AS (
            SELECT place, size, deviation, list_transform(changes, lambda change: change - mean) AS changes
            FROM measured WHERE days = (SELECT mode(days) FROM closes)),
          others AS (SELECT place FROM closes ANTI JOIN alike USING (place)),
          returns AS (
            SELECT place, date, close_price / lag(close_price) OVER (PARTITION BY place ORDER BY date) - 1 AS change
            FROM bars WHERE EXISTS (FROM others)
            QUALIFY change IS NOT NULL)
     SELECT a.place, b.place,
            list_inner_product(a.changes, b.changes) / nullif(a.size * a.deviation * b.deviation, 0), a.size
     FROM alike AS a JOIN alike AS b ON a.place <= b.place
     UNION ALL
     SELECT a.place, b.place, corr(a.change, b.change), count(*)::INTEGER
     FROM (FROM returns SEMI JOIN others USING (place)) AS a JOIN returns AS b ON a.date = b.date
     GROUP BY a.place, b.place`,
    { symbols, from, to },
  );
  const [rows, others, correlation, count] = [
    columns.integers(0),
    columns.integers(1),
    columns.numbers(2),
    columns.integers(3),
  ];
  const values = symbols.map(() => symbols.map((): number | null => null));
  const observations = symbols.map(() => symbols.map(() => 0));
  rows.forEach((row, index) => {
    const [a, b] = [row - 1, (others[index] ?? 0) - 1];
    const size = count[index] ?? 0;
    const computed = correlation[index] ?? Number.NaN;
    // Rounding takes a symbol's correlation with itself a hair off 1
    const value = a === b && !Number.isNaN(computed) ? 1 : computed;
    for (const [x, y] of [[a, b] as const, [b, a] as const]) {
      (observations[x] as number[])[y] = size;
      (values[x] as (number | null)[])[y] = size < MIN_OBSERVATIONS || Number.isNaN(value) ? null : value;
    }
  });
  return { values, observations };
}
