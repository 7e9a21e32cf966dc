import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DuckDb, openDuckDb } from '../store/duck-db.js';
import { ensureTables } from '../store/schema.js';
import { compactDatabase } from './compact.js';
import { backupDatabase, restoreDatabase } from './database-copy.js';
import { readContent } from './read-content.js';

let folder: string;
let file: string;
let backup: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  [file, backup] = [path.join(folder, 'market.duckdb'), path.join(folder, 'backups', 'one.duckdb')];
});
afterEach(() => rm(folder, { recursive: true }));

const contentOf = (db: DuckDb) => readContent(db, 'SELECT * FROM market_data');

/** Makes bars of a symbol, one a day from 1970 on. */
const addBars = (db: DuckDb, symbol: string, count: number) =>
  db.query(
    `INSERT INTO market_data (symbol, date, close_price, data_source, created_at)
     SELECT $symbol, DATE '1970-01-01' + day::INTEGER, 1 + day, 'test', TIMESTAMP '2024-01-01'
     FROM range($count::INTEGER) AS days(day)`,
    { symbol, count },
  );

async function aStore(): Promise<DuckDb> {
  const db = await openDuckDb(file, { poolSize: 3 });
  await ensureTables(db);
  await addBars(db, 'A', 20_000);
  return db;
}

describe('a backup', () => {
  it('holds the state of its beginning, while writes go on until it is done', async () => {
    const db = await aStore();
    const before = await contentOf(db);
    let written = 0;
    let isDone = false;
    const copying = backupDatabase(db, backup).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      written += 1;
      await addBars(db, `W${written}`, 10);
    }
    const { content, bytes } = await copying;
    expect(written).toBeGreaterThan(1);
    expect((await contentOf(db)).rowCount).toBe(before.rowCount + 10 * written);
    await db.close();
    expect((await stat(backup)).size).toBe(bytes);

    expect((await restoreDatabase(backup, file)).content).toEqual(content);
    const restored = await openDuckDb(file);
    expect(await contentOf(restored)).toEqual(content);
    const ids = await restored.query("SELECT id FROM market_data WHERE date = DATE '1970-01-01' AND symbol = 'A'");
    expect(ids.texts(0)).toEqual(['A:1970-01-01']);
    await expect(addBars(restored, 'A', 1)).rejects.toThrow(/Duplicate key/);
    // Bars come in by whole statements: a state is a number of them
    expect((content.rowCount - before.rowCount) % 10).toBe(0);
    await restored.close();
  });

  it('is never written over, and leaves nothing where it fails', async () => {
    const db = await aStore();
    await backupDatabase(db, backup);
    await expect(backupDatabase(db, backup)).rejects.toThrow('Expected a file that is not there yet');
    await writeFile(path.join(folder, 'no-folder'), '');
    await expect(backupDatabase(db, path.join(folder, 'no-folder', 'x'))).rejects.toThrow();
    expect(await readdir(path.dirname(backup))).toEqual(['one.duckdb']);
    await db.close();
  });

  it('is not restored over a store that a process holds', async () => {
    const db = await aStore();
    await backupDatabase(db, backup);
    await db.close();
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, import.meta.dirname, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(restoreDatabase(backup, file)).rejects.toThrow(/can't open .*Only one process may hold the file/);
    holder.kill();
    await once(holder, 'exit');
    expect((await restoreDatabase(backup, file)).content.rowCount).toBe(20_000);
    expect(await readdir(folder)).toEqual(['backups', 'market.duckdb', 'market.duckdb.before-restore']);
  });

  it('is refused where it is no store, or not there', async () => {
    await expect(restoreDatabase(backup, file)).rejects.toThrow(/^Expected a backup, but there is no /);
    await writeFile(path.join(folder, 'text'), 'not a store at all'.repeat(1000));
    await expect(restoreDatabase(path.join(folder, 'text'), file)).rejects.toThrow(/DuckDB can't open/);
    expect(await readdir(folder)).toEqual(['text']);
  });
});

describe('compaction', () => {
  it('makes a file smaller whose space is mostly free, with all bars left in it', async () => {
    const db = await aStore();
    await addBars(db, 'B', 700_000);
    await db.query('CHECKPOINT');
    await db.query("DELETE FROM market_data WHERE symbol = 'B'");
    const content = await contentOf(db);
    await db.close();
    const compaction = await compactDatabase(file, 0.5);
    expect(compaction?.after).toBeLessThan((compaction?.before ?? 0) / 2);
    expect((await stat(file)).size).toBe(compaction?.after);
    const compacted = await openDuckDb(file);
    expect(await contentOf(compacted)).toEqual(content);
    await compacted.close();
    expect(await readdir(folder)).toEqual(['market.duckdb']);
  });

  it('leaves a file as it is that has less free space than allowed, and one that is not there', async () => {
    await (await aStore()).close();
    expect(await compactDatabase(file, 0.99)).toBeNull();
    expect(await compactDatabase(path.join(folder, 'none.duckdb'), 0)).toBeNull();
  });
});

const HOLD = `const [folder, file] = process.argv.slice(1);
const { openDuckDb } = await import(folder + '/../store/duck-db.js');
await openDuckDb(file);
console.log('held');
setInterval(() => {}, 1000);`;
