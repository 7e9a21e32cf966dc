import type { DuckDb } from './duck-db.js';
import { createTurns } from './turns.js';

/** Which newest bars a statement reads; it has the parameters `bars`, `asOf` and, where only some are asked, `symbols`. */
export interface NewestQuery {
  /** How many of each symbol, at least. */
  readonly bars: number;
  /** `YYYY-MM-DD`, null for the day of the newest bar. */
  readonly asOf: string | null;
  readonly symbols: readonly string[] | null;
}

/** Newest bars of all symbols together with what changed since the bar before each. */
export interface PricedBars {
  /**
   * SQL of the CTEs `day`, with the day `as_of`, and `priced`: a row for each bar, of which `age` others are newer, with `changes`,
   * how many bars of its symbol have one before, and `change` and `log_return` of the close.
   */
  ctes(query: NewestQuery): Promise<string>;
}

const LATEST = '(SELECT max(date) FROM market_data)';
const OF_SYMBOLS = 'AND symbol IN (SELECT unnest($symbols))';

const asStored = (ofSymbols: string): string => `
  day AS (SELECT coalesce($asOf::DATE, ${LATEST}) AS as_of),
  recent AS (
    SELECT coalesce(min(date), DATE '0001-01-01') AS start
    FROM (SELECT date FROM trading_days WHERE date <= (SELECT as_of FROM day) ORDER BY date DESC LIMIT $bars::INTEGER + 10)
  ),
  newest AS MATERIALIZED (
    SELECT symbol, date, close_price, volume FROM market_data
    WHERE date BETWEEN (SELECT start FROM recent) AND (SELECT as_of FROM day) ${ofSymbols}
  ),
  -- Symbols that lack some of their newest bars: all of their older ones are read too
  short AS (
    SELECT symbol FROM newest
    GROUP BY symbol HAVING count(*) < $bars::INTEGER AND max(date) > (SELECT as_of FROM day) - 7
  ),
  bars AS (
    FROM newest UNION ALL
    SELECT symbol, date, close_price, volume FROM market_data SEMI JOIN short USING (symbol)
    WHERE date < (SELECT start FROM recent)
  ),
  priced AS (
    SELECT symbol, date, close_price, volume, changes, changes - place AS age, close_price - before AS change,
           ln(close_price / before) AS log_return
    FROM (
      SELECT symbol, date, close_price, volume, count(*) OVER (PARTITION BY symbol) - 1 AS changes,
             row_number() OVER past - 1 AS place, lag(close_price) OVER past AS before
      FROM bars
      WINDOW past AS (PARTITION BY symbol ORDER BY date)
    )
  )`;

const asKept = (ofSymbols: string): string => `
  day AS (SELECT coalesce($asOf::DATE, max(date)) AS as_of FROM bars_in_memory.priced),
  priced AS (FROM bars_in_memory.priced WHERE age < $bars::INTEGER ${ofSymbols})`;

/** What a row takes in memory, about. */
const ROW_BYTES = 64;

/**
 * Keeps the newest `keptBars` bars of each symbol as a table in memory, made when they are asked for a second time since bars
 * were written: that takes some times as long as reading what is stored. Nothing where it would take more than `maxBytes`.
 */
export function createPricedBars(db: DuckDb, keptBars: number, maxBytes: number): PricedBars {
  let askedAt: number | null = null;
  let triedAt: number | null = null;
  let fits = false;
  const inTurn = createTurns();

  async function keep(): Promise<void> {
    const writes = db.writes.count('market_data');
    if (triedAt === writes) return;
    const symbols = await db.query('SELECT count(DISTINCT symbol)::INTEGER FROM market_data');
    fits = (symbols.integers(0)[0] ?? 0) * keptBars * ROW_BYTES <= maxBytes;
    if (fits) await make();
    triedAt = writes;
  }

  async function make(): Promise<void> {
    await db.query("ATTACH IF NOT EXISTS ':memory:' AS bars_in_memory");
    await db.query(
      // By age, so that a statement of few bars reads few
      `CREATE OR REPLACE TABLE bars_in_memory.priced AS
       WITH ${asStored('')} FROM priced WHERE age < $bars::INTEGER ORDER BY age, symbol`,
      { bars: keptBars, asOf: null },
    );
  }

  async function isKept(): Promise<boolean> {
    const writes = db.writes.count('market_data');
    if (triedAt !== writes && askedAt === writes) await inTurn(keep);
    askedAt = writes;
    return fits && triedAt === db.writes.count('market_data');
  }

  return {
    async ctes({ bars, asOf, symbols }) {
      const ofSymbols = symbols ? OF_SYMBOLS : '';
      return asOf === null && bars <= keptBars && (await isKept()) ? asKept(ofSymbols) : asStored(ofSymbols);
    },
  };
}
