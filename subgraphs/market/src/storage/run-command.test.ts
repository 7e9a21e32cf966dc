import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDuckDb } from '../store/duck-db.js';
import { ensureTables } from '../store/schema.js';
import { runMarketCommand } from './run-command.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'command-'));
  const db = await openDuckDb(path.join(folder, 'a.duckdb'));
  await ensureTables(db);
  await db.query(`INSERT INTO market_data (symbol, date, close_price, data_source, created_at)
    VALUES ('A', DATE '2020-01-02', 1, 'test', TIMESTAMP '2020-01-02'), ('B', DATE '2020-01-02', 2, 'test', TIMESTAMP '2024-01-02')`);
  await db.close();
});
afterEach(() => rm(folder, { recursive: true }));

const RETENTION = [{ table: 'market_data', column: 'created_at', days: 1 }];
const run = (file: string, ...args: string[]) =>
  runMarketCommand(args, {
    duckdbPath: path.join(folder, file),
    retention: RETENTION,
    now: Date.UTC(2024, 0, 2),
  });

describe('a command on the stored series', () => {
  it('takes bars out and into another store', async () => {
    const place = path.join(folder, 'bars');
    expect(await run('a.duckdb', 'export', place, '--symbols', 'b', '--from', '2020-01-01')).toMatch(/^1 bars are in /);
    expect(await run('b.duckdb', 'import', place)).toBe(
      'Of 1 bars 1 were added; 0 differ from those that are there, which stay.',
    );
  });

  it('takes minutes out, once asked for them', async () => {
    const place = path.join(folder, 'minutes');
    expect(await run('a.duckdb', 'export', place, '--interval', 'minute')).toMatch(/^0 bars are in /);
  });

  it('backs a store up and brings it back', async () => {
    const place = path.join(folder, 'backup');
    expect(await run('a.duckdb', 'backup', place)).toMatch(
      /^2 bars, with the content [0-9a-f]{64}, and all else are in /,
    );
    expect(await run('b.duckdb', 'restore', place)).toMatch(
      /^2 bars, with the content [0-9a-f]{64}, and all else are back/,
    );
  });

  it('deletes what is not kept, and makes no smaller what can not be', async () => {
    expect(await run('a.duckdb', 'retain')).toBe('Deleted: 1 rows of market_data.');
    expect(await run('none.duckdb', 'compact')).toBe('There was nothing to win.');
  });

  it.each([
    [[]],
    [['export']],
    [['compact', 'x']],
    [['import', 'x', '--from', '2020-01-01']],
    [['drop', 'x']],
    [['export', 'x', '--interval', 'hour']],
    [['--x']],
  ])('is explained instead of %j', async (args) => {
    await expect(run('a.duckdb', ...args)).rejects.toThrow(/^Expected one of\n {2}export <folder>/);
  });
});
