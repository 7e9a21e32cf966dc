import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { draftOf } from '../storage/drafts.js';
import { readContent } from '../storage/read-content.js';
import { readBars } from '../store/bars.js';
import type { DuckDb } from '../store/duck-db.js';
import { createIndicatorStore } from '../store/indicator-store.js';
import { createKeptBars } from '../store/kept-bars.js';
import { readMinuteBars } from '../store/minute-bars.js';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { openReplica, type Replica } from './open-replica.js';
import { publishLake } from './publish-lake.js';
import { sweepLake } from './sweep-lake.js';

const NOON = Date.UTC(2024, 0, 2, 12);

let folder: string;
let db: TestDuckDb;
const replicas: Replica[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lake-'));
  db = await aDuckDb();
  await db.addBars('A', { '2020-12-31': 10, '2021-01-04': [11, 12, 10, 11.5, 100] });
  await db.query("INSERT INTO splits VALUES ('A', DATE '2021-01-04', 2, NULL)");
});
afterEach(async () => {
  await Promise.all([db.close(), ...replicas.splice(0).map((replica) => replica.db.close())]);
  await rm(folder, { recursive: true });
});

async function aReplica(): Promise<Replica> {
  const replica = await openReplica(folder, { poolSize: 2 });
  replicas.push(replica);
  return replica;
}

const contentOf = (store: Pick<Replica['db'], 'query'>) => readContent(store, 'SELECT * FROM market_data');
const filesOf = async () => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.parquet'));

/** Closes of A by a reader that keeps what it has read. */
function keepingReader(of: DuckDb) {
  const kept = createKeptBars(1024 * 1024);
  return async () => [...((await kept.read(of, ['A']))[0]?.close ?? [])];
}

describe('a lake', () => {
  it('shows a replica all tables of the writer, empty ones too', async () => {
    const { tables, version } = await publishLake(db, folder, NOON);
    expect(version).toBe(1);
    expect(Object.keys(tables)).toEqual([
      'answered_questions',
      'coverage_requests',
      'data_sources',
      'dividends',
      'economic_indicator_versions',
      'economic_indicators',
      'ingestion_batches',
      'market_data',
      'market_data_versions',
      'minute_bars',
      'minute_bars_versions',
      'rejected_rows',
      'splits',
      'trading_days',
    ]);
    const replica = await aReplica();
    expect(await contentOf(replica.db)).toEqual(await contentOf(db));
    expect((await replica.db.query('SELECT * FROM splits')).rowCount).toBe(1);
    expect((await replica.db.query('SELECT name FROM data_sources')).rowCount).toBe(0);
    const query = { from: null, to: null, interval: 'YEAR', limit: null } as const;
    const [shown, own] = await Promise.all(
      [replica.db, db].map((store) => readBars(store, createKeptBars(0), ['A'], query)),
    );
    const said = (bars: typeof own) => bars?.map(({ source, ...rest }) => ({ ...rest, source: source(0) }));
    expect(said(shown)).toEqual(said(own));
  });

  it('has indicators, which a replica computes for itself', async () => {
    await publishLake(db, folder, NOON);
    const replica = await aReplica();
    const store = createIndicatorStore(replica.db, createKeptBars(0));
    const [series] = await store.read([{ symbol: 'A', type: 'SMA', params: { period: 2 } }], { from: null, to: null });
    expect([...(series?.outputs[0] ?? [])]).toEqual([Number.NaN, 10.75]);
  });

  it('gets new files only for years that changed, and a replica follows at once', async () => {
    const before = await publishLake(db, folder, NOON);
    const replica = await aReplica();
    const shown = keepingReader(replica.db);
    await shown();
    await db.addBars('A', { '2021-01-05': 12 });
    const after = await publishLake(db, folder, NOON);
    expect(after.version).toBe(2);
    expect(after.tables.market_data?.[0]).toEqual(before.tables.market_data?.[0]);
    expect(after.tables.market_data?.[1]).not.toEqual(before.tables.market_data?.[1]);
    expect(after.tables.splits).toEqual(before.tables.splits);
    await replica.refresh();
    expect(replica.version()).toBe(2);
    expect(await contentOf(replica.db)).toEqual(await contentOf(db));
    expect((await shown()).at(-1)).toBe(12);
  });

  it('has a file a year of minutes as of days', async () => {
    await db.query(`INSERT INTO minute_bars (symbol, timestamp, close_price, data_source, created_at)
      VALUES ('A', '2020-12-31 20:59', 1, 'test', now()), ('A', '2021-01-04 14:30', 2, 'test', now())`);
    const before = await publishLake(db, folder, NOON);
    expect(before.tables.minute_bars?.map(({ year }) => year)).toEqual([2020, 2021]);
    await db.query("UPDATE minute_bars SET close_price = 3 WHERE timestamp > TIMESTAMP '2021-01-01'");
    const after = await publishLake(db, folder, NOON);
    expect(after.tables.minute_bars?.[0]).toEqual(before.tables.minute_bars?.[0]);
    const replica = await aReplica();
    const query = { from: null, to: null, interval: 'MINUTE', limit: 10 } as const;
    expect((await readMinuteBars(replica.db, 'A', query)).close).toEqual(Float64Array.of(1, 3));
  });

  it('stays as it is while nothing changes', async () => {
    const manifest = await publishLake(db, folder, NOON);
    expect(await publishLake(db, folder, NOON + 1)).toEqual(manifest);
  });

  it('keeps replaced files for ten minutes, for who still reads them', async () => {
    await publishLake(db, folder, NOON);
    const first = await filesOf();
    const replica = await aReplica();
    await db.query('UPDATE splits SET ratio = 4');
    await publishLake(db, folder, NOON);
    expect(await filesOf()).toEqual(expect.arrayContaining(first));
    expect([...(await replica.db.query('SELECT ratio FROM splits')).numbers(0)]).toEqual([2]);
    await db.query('UPDATE splits SET ratio = 5');
    await publishLake(db, folder, NOON + 600_001);
    const left = (await filesOf()).filter((name) => name.startsWith('splits'));
    expect(left).toHaveLength(2);
  });

  it('is rid of what a killed publication left, and of nothing else', async () => {
    await publishLake(db, folder, NOON);
    const replica = await aReplica();
    await db.query('UPDATE splits SET ratio = 4');
    await publishLake(db, folder, NOON);
    const known = await filesOf();
    const orphans = [
      'market_data/year=2020/0.parquet',
      'market_data/1.parquet',
      'splits/2.parquet',
      draftOf('manifest.json'),
    ];
    await mkdir(path.join(folder, 'snapshots'));
    for (const name of [...orphans, 'snapshots/bars.parquet']) await writeFile(path.join(folder, name), '');
    await sweepLake(db, folder);
    expect((await filesOf()).sort()).toEqual([...known, 'snapshots/bars.parquet'].sort());
    expect((await readdir(folder)).filter((name) => name.startsWith('manifest'))).toEqual(['manifest.json']);
    await replica.refresh();
    expect([...(await replica.db.query('SELECT ratio FROM splits')).numbers(0)]).toEqual([4]);
  });

  it('shows what it did while a new file is damaged', async () => {
    await publishLake(db, folder, NOON);
    const replica = await aReplica();
    await db.query('UPDATE splits SET ratio = 4');
    const { tables } = await publishLake(db, folder, NOON);
    const file = path.join(folder, tables.splits?.[0]?.path ?? '');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(4));
    await expect(replica.refresh()).rejects.toThrow(/^Expected splits.* with the SHA-256 .*: it is damaged\.$/);
    expect([...(await replica.db.query('SELECT ratio FROM splits')).numbers(0)]).toEqual([2]);
    await writeFile(file, bytes);
    await replica.refresh();
    expect([...(await replica.db.query('SELECT ratio FROM splits')).numbers(0)]).toEqual([4]);
  });

  it('takes nothing from a replica', async () => {
    await publishLake(db, folder, NOON);
    const replica = await aReplica();
    await expect(replica.db.query("DELETE FROM market_data WHERE symbol = 'A'")).rejects.toThrow(/base table/);
  });

  it('has no replica before it was published, nor with a manifest that is none', async () => {
    await expect(openReplica(folder)).rejects.toThrow(/^Expected a lake, but nothing is published in /);
    await writeFile(path.join(folder, 'manifest.json'), '{}');
    await expect(openReplica(folder)).rejects.toThrow(/^Expected the manifest of a lake, but .* is damaged/);
  });
});
