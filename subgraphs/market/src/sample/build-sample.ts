import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { buildCompanies } from './build-companies.js';
import { buildEconomics } from './build-economics.js';
import { buildMinutes } from './build-minutes.js';
import { buildPrices } from './build-prices.js';
import { createFromRows } from './create-from-rows.js';
import { DATA_SOURCES } from './data-sources.js';
import { makeUpNews } from './made-up-news.js';

const TABLES = [
  'market_data',
  'minute_bars',
  'splits',
  'data_sources',
  'companies',
  'economic_indicators',
  'news',
] as const;

/** Turns the folder of raw files (see sample/README.md) into the committed Parquet files: the sample, and what tests hold it to. */
export async function buildSample(rawFolder: string, outFolder: string, referenceFolder: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await buildPrices(connection, rawFolder);
    await buildMinutes(connection);
    await buildCompanies(connection, rawFolder);
    await buildEconomics(connection, rawFolder);
    await buildNotes(connection);
    await mkdir(outFolder, { recursive: true });
    for (const table of TABLES) await writeTable(connection, table, outFolder);
    await connection.run(readAdjusted(rawFolder));
    await writeTable(connection, 'adjusted_closes', referenceFolder);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

// What the sources themselves adjusted for splits and dividends, kept for the test that the joined series has no false jump
const readAdjusted = (folder: string): string => `
  CREATE TABLE adjusted_closes AS
  SELECT symbol, date, close AS adjusted_close, 'skfolio' AS source FROM raw_closes WHERE symbol IN ('AAPL', 'MSFT', '^GSPC')
  UNION ALL
  SELECT Ticker, Date::DATE, "Adj Close", 'bokeh_sampledata'
  FROM read_csv('${folder}/bokeh-stocks-aapl-goog-ibm-msft-2000-2013.csv.gz') WHERE Ticker IN ('GOOG', 'IBM', 'FB')
  ORDER BY source, symbol, date`;

async function buildNotes(connection: DuckDBConnection): Promise<void> {
  await createFromRows(connection, 'data_sources', DATA_SOURCES, {
    name: 'VARCHAR',
    package: 'VARCHAR',
    version: 'VARCHAR',
    licence: 'VARCHAR',
    note: 'VARCHAR',
    price_basis: 'VARCHAR',
  });
  await createFromRows(connection, 'news', makeUpNews(), {
    _id: 'VARCHAR',
    symbol: 'VARCHAR',
    title: 'VARCHAR',
    content: 'VARCHAR',
    url: 'VARCHAR',
    sentiment_score: 'DOUBLE',
    topics: ['VARCHAR'],
    source: 'VARCHAR',
    published_at: 'TIMESTAMP',
  });
}

async function writeTable(connection: DuckDBConnection, table: string, outFolder: string): Promise<void> {
  const file = path.join(outFolder, `${table}.parquet`);
  await connection.run(`COPY ${table} TO '${file}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)`);
  const count = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table}`);
  process.stdout.write(`${table}: ${count.getRows()[0]?.[0]} rows, ${statSync(file).size} bytes\n`);
}

const folderAt = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rawFolder = process.argv[2];
  if (!rawFolder) throw new Error('Say where the raw files are: build-sample.js <folder>');
  await buildSample(rawFolder, folderAt('../../sample'), folderAt('../../reference'));
}
