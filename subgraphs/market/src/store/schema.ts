import type { DuckDb } from './duck-db.js';

// An index of DuckDB keeps no order, so DESC says what it is read for and changes nothing. A primary key is one as well.
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
     id VARCHAR GENERATED ALWAYS AS (symbol || ':' || date::VARCHAR) VIRTUAL,
     PRIMARY KEY (symbol, date)
   )`,
  'CREATE INDEX IF NOT EXISTS market_data_symbol_date ON market_data (symbol, date DESC)',
  'CREATE INDEX IF NOT EXISTS market_data_date ON market_data (date)',
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
  `CREATE TABLE IF NOT EXISTS data_sources (
     name VARCHAR PRIMARY KEY,
     package VARCHAR NOT NULL,
     version VARCHAR NOT NULL,
     licence VARCHAR NOT NULL,
     note VARCHAR NOT NULL,
     price_basis VARCHAR
   )`,
];

/** Makes the tables and indexes that are not there yet, before anything is loaded. */
export async function ensureTables(db: DuckDb): Promise<void> {
  await db.transaction(async (session) => {
    for (const statement of STATEMENTS) await session.execute(statement);
  });
}
