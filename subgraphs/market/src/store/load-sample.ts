import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuckDb, DuckSession } from './duck-db.js';

/** A table whose rows are in; `rows` counts those of the sample, also where they were there before. */
export interface LoadedTable {
  readonly table: string;
  readonly rows: number;
  readonly added: number;
}

export type LoadProgress = (loaded: LoadedTable) => void;

/** Where the sample's Parquet files lie in the repository. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('../../sample', import.meta.url));

interface SampleTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly hasCreatedAt: boolean;
}

export const SERIES_TABLES: readonly SampleTable[] = [
  {
    table: 'data_sources',
    columns: ['name', 'package', 'version', 'licence', 'note', 'price_basis'],
    key: ['name'],
    hasCreatedAt: false,
  },
  { table: 'splits', columns: ['symbol', 'date', 'ratio', 'evidence'], key: ['symbol', 'date'], hasCreatedAt: false },
  {
    table: 'market_data',
    columns: ['symbol', 'date', 'open_price', 'high_price', 'low_price', 'close_price', 'volume', 'data_source'],
    key: ['symbol', 'date'],
    hasCreatedAt: true,
  },
  {
    table: 'minute_bars',
    columns: ['symbol', 'timestamp', 'open_price', 'high_price', 'low_price', 'close_price', 'volume', 'data_source'],
    key: ['symbol', 'timestamp'],
    hasCreatedAt: true,
  },
  {
    table: 'economic_indicators',
    columns: ['id', 'indicator_type', 'date', 'value', 'unit', 'source'],
    key: ['id'],
    hasCreatedAt: true,
  },
];

/** Puts the sample's time series into the store, each file in one statement. Rows whose key is there already stay as they are. */
export async function loadSampleSeries(db: DuckDb, folder = SAMPLE_FOLDER, onProgress?: LoadProgress): Promise<void> {
  for (const sample of SERIES_TABLES) {
    const counts = await db.transaction((session) => loadTable(session, sample, folder));
    onProgress?.({ table: sample.table, ...counts });
  }
}

async function loadTable(session: DuckSession, sample: SampleTable, folder: string) {
  const file = path.join(folder, `${sample.table}.parquet`);
  if (!existsSync(file)) throw new Error(`The sample lacks ${sample.table}.parquet: expected it in ${folder}.`);
  const created = sample.hasCreatedAt ? ", now() AT TIME ZONE 'UTC'" : '';
  const names = [...sample.columns, ...(sample.hasCreatedAt ? ['created_at'] : [])].join(', ');
  const inserted = await session.query(
    `INSERT INTO ${sample.table} (${names})
     SELECT ${sample.columns.join(', ')}${created}
     FROM read_parquet($file) AS sample ANTI JOIN ${sample.table} USING (${sample.key.join(', ')})`,
    { file },
  );
  const all = await session.query('SELECT count(*)::INTEGER FROM read_parquet($file)', { file });
  return { rows: all.integers(0)[0] ?? 0, added: inserted.numbers(0)[0] ?? 0 };
}
