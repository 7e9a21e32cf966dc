import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { draftOf, sweepDrafts } from './drafts.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function leave(): Promise<void> {
  const draft = draftOf('a.duckdb');
  for (const name of ['a.duckdb', draft, `${draft}.wal`, draftOf(draft), 'a.draft-2', 'manifest.json']) {
    await writeFile(path.join(folder, name), '');
  }
  const bars = path.join(folder, draftOf('bars'), 'year=2020');
  await mkdir(bars, { recursive: true });
  await writeFile(path.join(bars, 'bars.parquet'), '');
}

const left = async () => (await readdir(folder)).sort();

it('deletes drafts, folders and the logs beside them, and nothing else', async () => {
  await leave();
  await sweepDrafts(folder);
  expect(await left()).toEqual(['a.draft-2', 'a.duckdb', 'manifest.json']);
});

it('deletes those of one file alone where it is named', async () => {
  await leave();
  await sweepDrafts(folder, 'a.duckdb');
  expect((await left()).map((name) => name.replace(/draft-.{36}$/, 'draft'))).toEqual([
    'a.draft-2',
    'a.duckdb',
    'bars.draft',
    'manifest.json',
  ]);
});

it('has nothing to do in a folder that is not there', async () => {
  await sweepDrafts(path.join(folder, 'none'));
  expect(await left()).toEqual([]);
});
