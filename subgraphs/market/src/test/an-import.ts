import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BarTable, DAILY_BARS } from '../store/bar-tables.js';
import { createBarWriter, type ImportCounts, readImportCounts } from '../store/import-bars.js';
import { type BarsFile, stageFile } from '../store/stage-bars.js';
import { aDuckDb, type TestDuckDb } from './a-duck-db.js';

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly batchRows?: number;
  readonly onBatch?: () => unknown;
  readonly acceptsJumps?: boolean;
}

/** A store, and files that are imported into it. */
export interface TestImport {
  readonly db: TestDuckDb;
  aCsv(lines: readonly string[], header?: string): Promise<BarsFile>;
  /** A file of what a SELECT answers. */
  aParquet(select: string): Promise<BarsFile>;
  /** Imports as on the last day of 2024. */
  importFile(jobId: string, file: BarsFile, options?: ImportOptions): Promise<ImportCounts | undefined>;
  /** The first column of an answer. */
  rowsOf(sql: string): Promise<(string | null)[]>;
  close(): Promise<void>;
}

/** An empty store for imports of such bars, with a folder for their files. */
export async function anImport(bars: BarTable = DAILY_BARS): Promise<TestImport> {
  const db = await aDuckDb();
  const folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  return {
    db,
    async aCsv(lines, header = `symbol,${bars.time},open,high,low,close,volume`) {
      const file = path.join(folder, 'bars.csv');
      await writeFile(file, [header, ...lines, ''].join('\n'));
      return { format: 'csv', path: file, symbol: null };
    },
    async aParquet(select) {
      const file = path.join(folder, 'bars.parquet');
      await db.query(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
      return { format: 'parquet', path: file, symbol: null };
    },
    async importFile(jobId, file, options = {}) {
      const { signal = new AbortController().signal, batchRows, onBatch, acceptsJumps = false } = options;
      await createBarWriter(db, batchRows).import({
        jobId,
        bars,
        source: 'test',
        today: '2024-12-31',
        acceptsJumps,
        stage: (session) => stageFile(session, file, bars),
        signal,
        onProgress: async () => void (await onBatch?.()),
      });
      return (await readImportCounts(db, [jobId]))[0];
    },
    rowsOf: async (sql) => (await db.query(sql)).texts(0),
    async close() {
      await db.close();
      await rm(folder, { recursive: true });
    },
  };
}
