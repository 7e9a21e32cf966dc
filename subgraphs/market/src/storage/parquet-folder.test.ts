import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE_BARS } from '../store/bar-tables.js';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { ALL_BARS } from './bar-selection.js';
import { exportParquet, filesWithin, importParquet, readManifest, writeBars } from './parquet-folder.js';
import { readContent } from './read-content.js';

let root: string;
let folder: string;
let db: TestDuckDb;
let other: TestDuckDb;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'parquet-'));
});
beforeEach(async () => {
  folder = path.join(root, 'bars');
  [db, other] = await Promise.all([aDuckDb(), aDuckDb()]);
  await db.addBars('A', { '2020-12-31': [10, 12, 9, 11, 100], '2021-01-04': 0.1 });
  await db.addBars('B', { '2021-01-04': [null, null, null, 1 / 3, null] });
});
afterEach(async () => {
  await Promise.all([db.close(), other.close()]);
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => rm(root, { recursive: true }));

const contentOf = (store: TestDuckDb) => readContent(store, 'SELECT * FROM market_data');

describe('the content hash', () => {
  it('is equal for equal bars that came in another order, at another time', async () => {
    await other.addBars('B', { '2021-01-04': [null, null, null, 1 / 3, null] });
    await other.addBars('A', { '2021-01-04': 0.1, '2020-12-31': [10, 12, 9, 11, 100] });
    await other.query("UPDATE market_data SET created_at = TIMESTAMP '2025-01-01'");
    const content = await contentOf(db);
    expect(content).toMatchObject({ rowCount: 3, symbolCount: 2, from: '2020-12-31', to: '2021-01-04' });
    expect(await contentOf(other)).toEqual(content);
  });

  it.each([
    'close_price = 0.1 + 1e-16::DOUBLE',
    'open_price = 0',
    "data_source = 'another'",
    "date = DATE '2021-01-05'",
    "symbol = 'C'",
  ])('is another with %s in one bar', async (change) => {
    const before = await contentOf(db);
    await db.query(`UPDATE market_data SET ${change} WHERE symbol = 'A' AND date = DATE '2021-01-04'`);
    expect((await contentOf(db)).contentHash).not.toBe(before.contentHash);
  });

  it('is that of an empty text where there are no bars', async () => {
    expect(await contentOf(other)).toEqual({
      contentHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      rowCount: 0,
      symbolCount: 0,
      from: null,
      to: null,
    });
  });
});

describe('an exported folder', () => {
  it('has a folder of ZSTD files a year, and says what it holds', async () => {
    const manifest = await exportParquet(db, ALL_BARS, folder);
    expect((await readdir(folder)).sort()).toEqual(['manifest.json', 'year=2020', 'year=2021']);
    expect(manifest).toEqual({ format: 1, interval: 'DAY', ...(await contentOf(db)), files: manifest.files });
    expect(await readManifest(folder)).toEqual(manifest);
    const codecs = await db.query(`SELECT DISTINCT compression FROM parquet_metadata('${folder}/*/*.parquet')`);
    expect(codecs.texts(0)).toEqual(['ZSTD']);
  });

  it('is not there at all where its writing was broken off', async () => {
    const broken = new AbortController();
    const onProgress = async () => broken.abort(new Error('cancelled'));
    const writing = writeBars(db, ALL_BARS, () => folder, { signal: broken.signal, onProgress });
    await expect(writing).rejects.toThrow('cancelled');
    expect(await readdir(root)).toEqual([]);
  });

  it('holds only the symbols and days that were asked for', async () => {
    const selection = { symbols: ['A'], from: '2021-01-01', to: '2021-12-31' };
    expect(await exportParquet(db, selection, folder)).toMatchObject({ rowCount: 1, from: '2021-01-04' });
  });

  it.each([
    [null, null, ['2020', '2021']],
    ['2020-06-01', '2020-12-31', ['2020']],
    ['2021-01-01', null, ['2021']],
    [null, '2020-01-01', ['2020']],
    ['2030-01-01', null, ['2020']],
  ])('needs for the days from %s to %s only some of its files, and one at least', async (from, to, years) => {
    const { files } = await exportParquet(db, ALL_BARS, folder);
    expect(filesWithin(files, { from, to }).map((file) => file.path.slice('year='.length, 'year=2020'.length))).toEqual(
      years,
    );
  });

  it('gives the same store again', async () => {
    await exportParquet(db, ALL_BARS, folder);
    expect(await importParquet(other, folder)).toEqual({ rowCount: 3, added: 3, differing: 0 });
    expect(await contentOf(other)).toEqual(await contentOf(db));
    expect(await importParquet(other, folder)).toEqual({ rowCount: 3, added: 0, differing: 0 });
  });

  it('replaces no bar when it is imported, and counts those that differ', async () => {
    await exportParquet(db, ALL_BARS, folder);
    await other.addBars('B', { '2021-01-04': 7 });
    expect(await importParquet(other, folder)).toEqual({ rowCount: 3, added: 2, differing: 1 });
    const kept = await other.query("SELECT close_price FROM market_data WHERE symbol = 'B'");
    expect([...kept.numbers(0)]).toEqual([7]);
  });

  it('is refused when a file is damaged, and when one is missing', async () => {
    const { files } = await exportParquet(db, ALL_BARS, folder);
    const damaged = path.join(folder, files[0]?.path ?? '');
    await writeFile(damaged, 'not what was written');
    await expect(importParquet(other, folder)).rejects.toThrow(/year=2020.* with the SHA-256 .*: it is damaged\.$/);
    await rm(damaged);
    await expect(importParquet(other, folder)).rejects.toThrow(/Expected year=2020.*, but it can't be read\.$/);
    expect((await contentOf(other)).rowCount).toBe(0);
  });

  it('may hold minutes, of the days that the exchange has, and gives them again', async () => {
    await db.query(`INSERT INTO minute_bars (symbol, timestamp, close_price, data_source, created_at)
      SELECT 'A', unnest(['2020-12-31 20:59', '2021-01-01 00:59', '2021-01-04 14:30', '2021-01-05 04:59', '2021-01-05 14:30'])::TIMESTAMP,
             1, 'test', TIMESTAMP '2024-01-01'`);
    const minutes = { symbols: ['A'], from: '2020-12-31', to: '2021-01-04', bars: MINUTE_BARS };
    const manifest = await exportParquet(db, minutes, folder);
    expect(manifest).toMatchObject({ interval: 'MINUTE', rowCount: 4, from: '2020-12-31', to: '2021-01-04' });
    expect((await readdir(folder)).sort()).toEqual(['manifest.json', 'year=2020', 'year=2021']);
    expect(await importParquet(other, folder)).toEqual({ rowCount: 4, added: 4, differing: 0 });
    await other.query("UPDATE minute_bars SET close_price = 2 WHERE timestamp < TIMESTAMP '2021-01-01'");
    expect(await importParquet(other, folder)).toEqual({ rowCount: 4, added: 0, differing: 1 });
    expect((await contentOf(other)).rowCount).toBe(0);
  });

  it('is never written over', async () => {
    await exportParquet(db, ALL_BARS, folder);
    await expect(exportParquet(db, ALL_BARS, folder)).rejects.toThrow('Expected a folder that is not there yet');
  });

  it('is not there at all when writing it fails', async () => {
    await expect(exportParquet(db, { ...ALL_BARS, from: 'no day' }, folder)).rejects.toThrow(/no day/);
    expect(await readdir(root)).toEqual([]);
  });
});
