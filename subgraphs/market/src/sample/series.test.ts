import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const folderAt = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const bars = `'${folderAt('../../sample/market_data.parquet')}'`;
const adjusted = `'${folderAt('../../reference/adjusted_closes.parquet')}'`;
const splits = `'${folderAt('../../sample/splits.parquet')}'`;

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  await connection.run(`CREATE TABLE returns AS
    SELECT symbol, date, data_source, close_price / lag(close_price) OVER (PARTITION BY symbol ORDER BY date) - 1 AS change
    FROM ${bars} QUALIFY change IS NOT NULL`);
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

/** A dividend that a source takes out of its adjusted closes and that a price return shows. */
const SPECIAL_DIVIDENDS = [['MSFT', '2004-11-15']];

/** Moves of more than a third in a day that one source alone tells of, each looked at. */
const LARGE_MOVES: readonly (readonly [symbol: string, date: string, why: string])[] = [
  ['AAPL', '1997-08-06', 'Microsoft invests in Apple.'],
  ['AMD', '1992-06-18', 'A jury decides against AMD over Intel microcode.'],
  ['AMD', '2002-10-03', 'Warns of its sales.'],
  ['AMD', '2016-04-22', 'Results, and licences to a venture in China.'],
  ['BAC', '2009-01-21', 'Bank shares recover from the day before.'],
  ['BAC', '2009-04-09', 'Bank shares rise on the outlook of Wells Fargo.'],
  ['BBY', '1991-12-19', 'Stays down for weeks and comes back step by step: no split.'],
  ['BBY', '2000-11-09', 'Warns of its profit.'],
  ['BBY', '2002-08-08', 'Warns of its profit.'],
  ['PG', '2000-03-07', 'Warns of its profit.'],
  ['RRC', '1990-04-25', 'A share at a few ticks: one tick is a tenth or more of its price.'],
  ['RRC', '1990-05-22', 'A share at a few ticks: one tick is a tenth or more of its price.'],
  ['RRC', '1998-10-19', 'Takes back the fall of the two weeks before: no split.'],
  ['RRC', '2020-03-13', 'The market rises by 9 % in a day.'],
  ['UNH', '2008-10-13', 'The market rises by 12 % in a day.'],
];

describe('the price series', () => {
  it('has each day of a symbol once', async () => {
    expect(await rowsOf(`SELECT symbol, date FROM ${bars} GROUP BY ALL HAVING count(*) > 1`)).toEqual([]);
  });

  it("moves as the sources' adjusted closes do, but for dividends and their rounding", async () => {
    const differing = await rowsOf(`
      WITH told AS (
        SELECT symbol, date, adjusted_close AS close, lag(adjusted_close) OVER past AS before
        FROM ${adjusted} WINDOW past AS (PARTITION BY source, symbol ORDER BY date))
      SELECT symbol, date::VARCHAR FROM returns JOIN told USING (symbol, date)
      WHERE abs(change - (close / before - 1)) > 0.009 + 0.0005 / close + 0.0005 / before ORDER BY ALL`);
    expect(differing).toEqual(SPECIAL_DIVIDENDS);
  });

  it('is compared with an adjusted close on most of the days with bars', async () => {
    const [[compared, all] = []] = await rowsOf(`
      SELECT count(*) FILTER (EXISTS (FROM ${adjusted} AS a WHERE a.symbol = b.symbol AND a.date = b.date))::INTEGER,
             count(*)::INTEGER
      FROM ${bars} AS b WHERE open_price IS NOT NULL AND symbol <> '^IXIC'`);
    expect(compared).toBe(all);
  });

  it('moves by more than 30 % in a day only where it is known to have done so', async () => {
    const large = await rowsOf(`
      SELECT symbol, date::VARCHAR FROM returns ANTI JOIN ${adjusted} USING (symbol, date)
      WHERE abs(change) > CASE WHEN symbol LIKE '^%' THEN 0.15 ELSE 0.3 END
      UNION
      SELECT symbol, date::VARCHAR FROM returns WHERE symbol LIKE '^%' AND abs(change) > 0.15
      ORDER BY ALL`);
    const known = LARGE_MOVES.filter(([symbol]) => symbol !== 'AAPL').map(([symbol, date]) => [symbol, date]);
    expect(large).toEqual(known);
  });

  it('crosses the seams between sources without a jump of more than the market moved', async () => {
    const seams = await rowsOf(`
      SELECT symbol, date::VARCHAR, round(change, 3) FROM (
        SELECT *, lag(data_source) OVER (PARTITION BY symbol ORDER BY date) AS before FROM returns)
      WHERE data_source <> before AND abs(change) > 0.05 ORDER BY ALL`);
    // Verified above: Apple rose by 13.7 % that day in skfolio as well
    expect(seams).toEqual([['AAPL', '2000-03-01', 0.137]]);
  });

  it('has highs and lows around opens and closes', async () => {
    expect(
      await rowsOf(`SELECT symbol, date FROM ${bars}
        WHERE high_price < greatest(open_price, close_price, low_price) OR low_price > least(open_price, close_price)`),
    ).toEqual([]);
  });

  it('has no zero for a volume that nobody wrote down', async () => {
    expect(await rowsOf(`SELECT symbol, date FROM ${bars} WHERE volume <= 0`)).toEqual([]);
  });
});

describe('the splits', () => {
  it('bring split-adjusted closes and adjusted closes to a ratio that dividends explain', async () => {
    const unexplained = await rowsOf(`
      SELECT symbol, date, close_price / adjusted_close AS ratio
      FROM ${bars} JOIN ${adjusted} USING (symbol, date)
      WHERE symbol IN ('AAPL', 'MSFT') AND source = 'skfolio' AND open_price IS NOT NULL
        AND ratio NOT BETWEEN 1 AND CASE symbol WHEN 'AAPL' THEN 1.25 ELSE 1.75 END`);
    expect(unexplained).toEqual([]);
  });

  it('are applied to all prices before them: AAPL on its first day by 2 x 2 x 7 x 4', async () => {
    const [row] = await rowsOf(`SELECT round(close_price * 112, 2), volume FROM ${bars}
      WHERE symbol = 'AAPL' AND date = '2000-03-01'`);
    expect(row).toEqual([130.31, String(9_616_100 * 112)]);
    expect(await rowsOf(`SELECT product(ratio) FROM ${splits} WHERE symbol = 'AAPL'`)).toEqual([[112]]);
  });
});
