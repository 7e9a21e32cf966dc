import type { DuckDBConnection } from '@duckdb/node-api';
import { createFromRows } from './create-from-rows.js';
import { KNOWN_SPLITS } from './known-splits.js';
import { REJECTED_ROWS } from './rejected-rows.js';

/** Puts tables `splits` and `market_data` together, on one price basis: adjusted for every split up to the newest date of all. */
export async function buildPrices(connection: DuckDBConnection, folder: string): Promise<void> {
  await createFromRows(connection, 'splits', KNOWN_SPLITS, {
    symbol: 'VARCHAR',
    date: 'DATE',
    ratio: 'DOUBLE',
    evidence: 'VARCHAR',
  });
  await createFromRows(connection, 'rejected', REJECTED_ROWS, {
    source: 'VARCHAR',
    symbol: 'VARCHAR',
    from: 'DATE',
    to: 'DATE',
    reason: 'VARCHAR',
  });
  await connection.run(readBars(folder));
  await connection.run(readCloses(folder));
  await connection.run(ADJUST_BARS);
  await connection.run(LINK_CLOSES);
  await connection.run(JOIN_SERIES);
}

// The two files of arch write dates the American way. `basis` is the day up to which splits are in the prices already.
const readBars = (folder: string): string => `
  CREATE TABLE raw_bars AS
  SELECT 'bokeh_sampledata' AS source, 1 AS rank, DATE '1900-01-01' AS basis, Ticker AS symbol, Date::DATE AS date,
         Open AS open, High AS high, Low AS low, Close AS close, Volume AS volume
  FROM read_csv('${folder}/bokeh-stocks-aapl-goog-ibm-msft-2000-2013.csv.gz')
  UNION ALL BY NAME
  SELECT 'observablehq' AS source, 1 AS rank, DATE '2018-05-11' AS basis, 'AAPL' AS symbol, Date::DATE AS date,
         Open AS open, High AS high, Low AS low, Close AS close, Volume AS volume
  FROM read_csv('${folder}/observablehq-aapl-2013-2018.csv.gz')
  UNION ALL BY NAME
  SELECT 'vega_datasets' AS source, 1 AS rank, DATE '9999-12-31' AS basis, '^GSPC' AS symbol, date::DATE AS date,
         open, high, low, close, volume
  FROM read_csv('${folder}/vega-sp500-daily-2000-2020.csv.gz')
  UNION ALL BY NAME
  SELECT 'arch' AS source, 2 AS rank, DATE '9999-12-31' AS basis, symbol,
         strptime(Date, '%m/%d/%Y')::DATE AS date, Open AS open, High AS high, Low AS low, Close AS close, Volume AS volume
  FROM (
    SELECT '^GSPC' AS symbol, * FROM read_csv('${folder}/arch-sp500.csv.gz', types = {'Date': 'VARCHAR'})
    UNION ALL
    SELECT '^IXIC' AS symbol, * FROM read_csv('${folder}/arch-nasdaq.csv.gz', types = {'Date': 'VARCHAR'})
  )`;

const readCloses = (folder: string): string => `
  CREATE TABLE raw_closes AS
  SELECT symbol, date, close
  FROM (
    SELECT Date::DATE AS date, symbol, close
    FROM (UNPIVOT read_csv('${folder}/skfolio-20-adjusted-closes-1990-2022.csv.gz')
          ON COLUMNS(* EXCLUDE (Date)) INTO NAME symbol VALUE close)
    UNION ALL
    SELECT Date::DATE, '^GSPC', SP500 FROM read_csv('${folder}/skfolio-sp500-index-1990-2022.csv.gz')
  ) AS closes
  WHERE NOT EXISTS (
    FROM rejected WHERE source = 'skfolio' AND rejected.symbol = closes.symbol AND date BETWEEN "from" AND "to")`;

// One bar a day of the best-ranked source. A volume of 0 in an index is one that nobody wrote down: unknown.
const ADJUST_BARS = `
  CREATE TABLE bars AS
  WITH chosen AS (
    SELECT * FROM raw_bars
    WHERE NOT EXISTS (
      FROM rejected
      WHERE rejected.source = raw_bars.source AND rejected.symbol = raw_bars.symbol AND date BETWEEN "from" AND "to")
    QUALIFY row_number() OVER (PARTITION BY symbol, date ORDER BY rank) = 1
  ), factored AS (
    SELECT chosen.*, coalesce((
      SELECT product(ratio) FROM splits
      WHERE splits.symbol = chosen.symbol AND splits.date > greatest(chosen.date, chosen.basis)), 1) AS factor
    FROM chosen
  )
  SELECT symbol, date, open / factor AS open, high / factor AS high, low / factor AS low, close / factor AS close,
         nullif(round(volume * factor), 0)::BIGINT AS volume, source
  FROM factored`;

// Days without a bar take skfolio's close, scaled by bar close / skfolio close at the seam. Between two seams the scale
// runs from the one to the other, as the dividends between them are spread: no day jumps.
const LINK_CLOSES = `
  CREATE TABLE linked AS
  WITH seams AS (
    SELECT c.symbol, c.date, c.close, b.close IS NOT NULL AS has_bar, ln(b.close / c.close) AS scale,
           CASE WHEN b.close IS NOT NULL THEN c.date END AS seam
    FROM raw_closes c LEFT JOIN bars b USING (symbol, date)
  ), between_seams AS (
    SELECT *, last_value(scale IGNORE NULLS) OVER before AS scale_before, last_value(seam IGNORE NULLS) OVER before AS seam_before,
           first_value(scale IGNORE NULLS) OVER after AS scale_after, first_value(seam IGNORE NULLS) OVER after AS seam_after
    FROM seams
    WINDOW before AS (PARTITION BY symbol ORDER BY date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
           after AS (PARTITION BY symbol ORDER BY date ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
  )
  SELECT symbol, date, close * exp(coalesce(
           scale_before + (scale_after - scale_before) * (date - seam_before) / (seam_after - seam_before),
           scale_before, scale_after, 0)) AS close
  FROM between_seams
  WHERE NOT has_bar`;

const JOIN_SERIES = `
  CREATE TABLE market_data AS
  SELECT symbol, date, round(open, 6) AS open_price, round(high, 6) AS high_price, round(low, 6) AS low_price,
         round(close, 6) AS close_price, volume, source AS data_source
  FROM bars
  UNION ALL
  SELECT symbol, date, NULL, NULL, NULL, round(close, 6), NULL, 'skfolio' FROM linked
  ORDER BY symbol, date`;
