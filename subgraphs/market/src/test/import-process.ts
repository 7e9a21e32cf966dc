import { openDuckDb } from '../store/duck-db.js';
import { createBarWriter } from '../store/import-bars.js';
import { ensureTables } from '../store/schema.js';
import { stageFile } from '../store/stage-bars.js';

/** Imports a Parquet file into a DuckDB file, as a process that a test can kill; says so after each batch. */
const [, , duckdbPath = '', path = ''] = process.argv;
const db = await openDuckDb(duckdbPath);
await ensureTables(db);
await createBarWriter(db, 20_000).import({
  jobId: 'job',
  source: 'test',
  today: '2024-12-31',
  acceptsJumps: false,
  stage: (session) => stageFile(session, { format: 'parquet', path, symbol: null }),
  signal: new AbortController().signal,
  onProgress: async (fraction) => void process.stdout.write(`${fraction}\n`),
});
await db.close();
