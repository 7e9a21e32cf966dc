import { tradingDays } from '../calendar/trading-days.js';
import { BAR_TABLES } from './bar-tables.js';
import type { DuckDb } from './duck-db.js';

/** Bars that stood in `table` until another version took their place, and what did: a source's name, or a split. */
const versionsTable = (table: string, time: string): string => `
  CREATE TABLE IF NOT EXISTS ${table}_versions (
    symbol VARCHAR NOT NULL,
    ${time} NOT NULL,
    version INTEGER NOT NULL,
    open_price DOUBLE,
    high_price DOUBLE,
    low_price DOUBLE,
    close_price DOUBLE NOT NULL,
    volume BIGINT,
    data_source VARCHAR NOT NULL,
    created_at TIMESTAMP NOT NULL,
    superseded_at TIMESTAMP NOT NULL,
    superseded_by VARCHAR NOT NULL
  )`;

const STATEMENTS = [
  `CREATE TABLE IF NOT EXISTS market_data (
     symbol VARCHAR NOT NULL,
     date DATE NOT NULL,
     open_price DOUBLE,
     high_price DOUBLE,
     low_price DOUBLE,
     close_price DOUBLE NOT NULL,
     volume BIGINT,
     data_source VARCHAR NOT NULL,
     created_at TIMESTAMP NOT NULL,
     -- How often the row was replaced, from 1
     version INTEGER DEFAULT 1,
     id VARCHAR GENERATED ALWAYS AS (symbol || ':' || date::VARCHAR) VIRTUAL
   )`,
  // A bar stands on the start of its minute, in UTC
  `CREATE TABLE IF NOT EXISTS minute_bars (
     symbol VARCHAR NOT NULL,
     timestamp TIMESTAMP NOT NULL,
     open_price DOUBLE,
     high_price DOUBLE,
     low_price DOUBLE,
     close_price DOUBLE NOT NULL,
     volume BIGINT,
     data_source VARCHAR NOT NULL,
     created_at TIMESTAMP NOT NULL,
     version INTEGER DEFAULT 1
   )`,
  // Made by former versions
  'DROP INDEX IF EXISTS minute_bars_symbol_timestamp',
  ...Object.values(BAR_TABLES).flatMap(({ indexes }) => indexes.map(({ statement }) => statement)),
  `CREATE TABLE IF NOT EXISTS technical_indicators (
     symbol VARCHAR NOT NULL,
     indicator_type VARCHAR NOT NULL,
     date DATE NOT NULL,
     "values" JSON NOT NULL,
     created_at TIMESTAMP NOT NULL,
     id VARCHAR GENERATED ALWAYS AS (symbol || ':' || indicator_type || ':' || date::VARCHAR) VIRTUAL
   )`,
  `CREATE INDEX IF NOT EXISTS technical_indicators_symbol_type_date
     ON technical_indicators (symbol, indicator_type, date DESC)`,
  // What a kept series was computed from: other prices now mean that it is out of date
  `CREATE TABLE IF NOT EXISTS kept_indicators (
     symbol VARCHAR NOT NULL,
     indicator_type VARCHAR NOT NULL,
     params VARCHAR NOT NULL,
     fingerprint VARCHAR NOT NULL,
     created_at TIMESTAMP NOT NULL,
     PRIMARY KEY (symbol, indicator_type, params)
   )`,
  // Its predecessor, which knew of closes and periods only
  'DROP TABLE IF EXISTS indicator_series',
  `CREATE TABLE IF NOT EXISTS economic_indicators (
     id VARCHAR PRIMARY KEY,
     indicator_type VARCHAR NOT NULL,
     date DATE NOT NULL,
     value DOUBLE NOT NULL,
     unit VARCHAR NOT NULL,
     source VARCHAR NOT NULL,
     created_at TIMESTAMP NOT NULL
   )`,
  `CREATE INDEX IF NOT EXISTS economic_indicators_type_date ON economic_indicators (indicator_type, date)`,
  `CREATE TABLE IF NOT EXISTS splits (
     symbol VARCHAR NOT NULL,
     date DATE NOT NULL,
     ratio DOUBLE NOT NULL,
     evidence VARCHAR,
     PRIMARY KEY (symbol, date)
   )`,
  // Amounts a share on the basis of their day, which is the first that trades without the dividend
  `CREATE TABLE IF NOT EXISTS dividends (
     symbol VARCHAR NOT NULL,
     date DATE NOT NULL,
     amount DOUBLE NOT NULL,
     source VARCHAR NOT NULL,
     PRIMARY KEY (symbol, date)
   )`,
  `CREATE TABLE IF NOT EXISTS data_sources (
     name VARCHAR PRIMARY KEY,
     package VARCHAR NOT NULL,
     version VARCHAR NOT NULL,
     licence VARCHAR NOT NULL,
     note VARCHAR NOT NULL,
     price_basis VARCHAR
   )`,
  versionsTable('market_data', 'date DATE'),
  versionsTable('minute_bars', 'timestamp TIMESTAMP'),
  // Economic values that stood until another took their place, and what did: a source's name
  `CREATE TABLE IF NOT EXISTS economic_indicator_versions (
     id VARCHAR NOT NULL,
     indicator_type VARCHAR NOT NULL,
     date DATE NOT NULL,
     value DOUBLE NOT NULL,
     unit VARCHAR NOT NULL,
     source VARCHAR NOT NULL,
     created_at TIMESTAMP NOT NULL,
     superseded_at TIMESTAMP NOT NULL,
     superseded_by VARCHAR NOT NULL
   )`,
  `CREATE TABLE IF NOT EXISTS rejected_rows (
     job_id VARCHAR NOT NULL,
     symbol VARCHAR,
     date VARCHAR,
     line BIGINT NOT NULL,
     "row" JSON NOT NULL,
     reasons VARCHAR[] NOT NULL,
     created_at TIMESTAMP NOT NULL
   )`,
  // What a job has done: bars by symbols in ascending order, all else by steps. After a crash it goes on with what is left
  `CREATE TABLE IF NOT EXISTS ingestion_batches (
     job_id VARCHAR NOT NULL,
     last_symbol VARCHAR NOT NULL,
     added INTEGER NOT NULL,
     corrected INTEGER NOT NULL,
     unchanged INTEGER NOT NULL,
     rejected INTEGER NOT NULL,
     missing_days INTEGER NOT NULL,
     PRIMARY KEY (job_id, last_symbol)
   )`,
  // Ranges that a source has answered in full, both days included
  `CREATE TABLE IF NOT EXISTS coverage_requests (
     symbol VARCHAR NOT NULL,
     source VARCHAR NOT NULL,
     "from" DATE NOT NULL,
     "to" DATE NOT NULL,
     fetched_at TIMESTAMP NOT NULL
   )`,
  // When a source last answered to what is asked anew each time
  'CREATE TABLE IF NOT EXISTS answered_questions (question VARCHAR PRIMARY KEY, answered_at TIMESTAMP NOT NULL)',
  'CREATE TABLE IF NOT EXISTS trading_days (date DATE NOT NULL, ordinal INTEGER NOT NULL)',
];

const CALENDAR_YEARS = [1990, 2030] as const;

/** Makes the tables, columns and indexes that are not there yet, before anything is loaded. */
export async function ensureTables(db: DuckDb): Promise<void> {
  await db.transaction(async (session) => {
    for (const statement of STATEMENTS) await session.execute(statement);
    await session.query('DELETE FROM trading_days');
    await session.query(
      `INSERT INTO trading_days
       SELECT unnest($days)::DATE, generate_subscripts($days, 1)::INTEGER`,
      { days: tradingDays(...CALENDAR_YEARS) },
    );
  });
  await addVersions(db);
}

/**
 * Gives a file that was made without them the versions of bars. DuckDB 1.5 can't replay this from its log after a crash, for
 * a table with a generated column: so it is written into the file at once.
 */
async function addVersions(db: DuckDb): Promise<void> {
  const known = await db.query(
    "SELECT 1 FROM duckdb_columns() WHERE table_name = 'market_data' AND column_name = 'version'",
  );
  if (known.rowCount === 0) await db.query('ALTER TABLE market_data ADD COLUMN version INTEGER DEFAULT 1');
  await db.query('CHECKPOINT');
}
