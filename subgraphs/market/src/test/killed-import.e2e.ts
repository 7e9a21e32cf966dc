import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDuckDb } from '../store/duck-db.js';
import { readImportCounts } from '../store/import-bars.js';
import { SAMPLE_FOLDER } from '../store/load-sample.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

const importInto = (name: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./import-process.js', import.meta.url)),
      path.join(folder, name),
      path.join(SAMPLE_FOLDER, 'market_data.parquet'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

/** A hash of all bars, and how many rows the job counts. */
async function contentOf(name: string): Promise<{ hash: string | null | undefined; added: number | undefined }> {
  const db = await openDuckDb(path.join(folder, name));
  const rows = await db.query(
    `SELECT md5(string_agg(concat_ws('|', id, open_price, high_price, low_price, close_price, volume, data_source, version),
       ',' ORDER BY symbol, date)) FROM market_data`,
  );
  const [counts] = await readImportCounts(db, ['job']);
  await db.close();
  return { hash: rows.texts(0)[0], added: counts?.added };
}

it('has the same content when its process was killed in the middle and it was run again', async () => {
  expect(await once(importInto('whole.duckdb'), 'exit')).toEqual([0, null]);

  const killed = importInto('killed.duckdb');
  killed.stdout?.once('data', () => killed.kill('SIGKILL'));
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
  const whole = await contentOf('whole.duckdb');
  const half = await contentOf('killed.duckdb');
  expect(half.added).toBeGreaterThan(0);
  expect(half.added).toBeLessThan(185_149);

  expect(await once(importInto('killed.duckdb'), 'exit')).toEqual([0, null]);
  expect(await contentOf('killed.duckdb')).toEqual(whole);
});
