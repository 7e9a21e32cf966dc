import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { draftOf } from '../storage/drafts.js';
import { verifyParquet } from '../storage/parquet-folder.js';
import { readContent } from '../storage/read-content.js';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

const ada = aViewer();
const root: Viewer = { id: newId(), scopes: ROLES.administrator };

let market: TestMarket;
let folder: string;
let exportDir: string;
let importDir: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'exports-'));
  [exportDir, importDir] = [path.join(folder, 'exports'), path.join(folder, 'imports')];
  await mkdir(importDir);
  await mkdir(path.join(exportDir, draftOf(newId()), 'year=2012'), { recursive: true });
  await mkdir(path.join(exportDir, newId()));
  await writeFile(path.join(exportDir, 'notes.txt'), '');
  market = await aMarketSubgraph({ exportDir, ingestion: { importDir } });
});
afterAll(async () => {
  await market?.stop();
  await rm(folder, { recursive: true });
});

const FIELDS = 'id kind status progress error export { contentHash rowCount symbolCount from to bytes downloadPath }';

async function start(viewer: Viewer | null, input: object) {
  const query = `mutation ($input: ExportMarketDataInput!) {
    exportMarketData(input: $input) { job { ${FIELDS} } userErrors { code message field } } }`;
  const { data, errors } = await ask(market.subgraph, viewer, query, { input });
  return { errors, ...data?.exportMarketData };
}

/** The job as it ends. */
async function ended(id: string, viewer: Viewer = ada) {
  const query = `subscription ($id: ID!) { ingestionJobProgressed(id: $id) { ${FIELDS} } }`;
  const told: { progress: number | null; [field: string]: unknown }[] = [];
  const watch = market.subgraph.subscribe({ query, variables: { id }, viewer, requestId: 'request-1' });
  for await (const { data } of watch) told.push(data?.ingestionJobProgressed as (typeof told)[number]);
  return told.at(-1);
}

async function load(viewer: Viewer | null, id: string): Promise<Buffer | null> {
  const query = `query ($id: ID!, $index: Int!) {
    marketDataExportChunk(id: $id, index: $index) { content chunkCount byteLength } }`;
  const pieces: Buffer[] = [];
  for (let index = 0, count = 1; index < count; index += 1) {
    const { data } = await ask(market.subgraph, viewer, query, { id, index });
    const chunk = data?.marketDataExportChunk;
    if (!chunk) return null;
    count = chunk.chunkCount;
    pieces.push(Buffer.from(chunk.content, 'base64'));
  }
  return Buffer.concat(pieces);
}

const input = { symbols: ['ko', 'PEP', 'KO'], from: '2010-12-30', to: '2012-12-31' };
const SELECTED = `SELECT * FROM market_data WHERE symbol IN ('KO', 'PEP') AND date BETWEEN DATE '2010-12-30' AND DATE '2012-12-31'`;

describe('exportMarketData', () => {
  it('is rid at the start of what killed processes left, and of what belongs to no job', async () => {
    expect(await readdir(exportDir)).toEqual(['notes.txt']);
  });

  it('writes bars into an archive of Parquet files, which can be loaded, checked and brought in again', async () => {
    const { job } = await start(ada, input);
    const content = await readContent(market.subgraph.db, SELECTED);
    const { id } = job;
    const done = await ended(id);
    expect(done).toEqual({
      id,
      kind: 'EXPORT',
      status: 'COMPLETED',
      progress: 1,
      error: null,
      export: { ...content, bytes: expect.any(Number), downloadPath: `/market/exports/${id}` },
    });
    const archive = (await load(ada, id)) ?? Buffer.alloc(0);
    expect(done?.export).toMatchObject({ bytes: archive.length });
    const file = path.join(folder, 'market-data.tar');
    await writeFile(file, archive);
    execFileSync('tar', ['-xf', file, '-C', importDir, '--strip-components=1']);
    expect((await readdir(importDir)).sort()).toEqual(['manifest.json', 'year=2010', 'year=2011', 'year=2012']);
    expect(await verifyParquet(importDir)).toMatchObject(content);

    await rm(path.join(importDir, 'manifest.json'));
    const uploaded = path.join(importDir, 'year=2012', 'bars.parquet');
    await writeFile(path.join(importDir, 'bars.parquet'), await readFile(uploaded));
    await market.subgraph.db.query("DELETE FROM market_data WHERE symbol = 'KO' AND year(date) = 2012");
    const { data } = await ask(
      market.subgraph,
      root,
      'mutation { importMarketData(input: { format: PARQUET, uploadUrl: "file:bars.parquet" }) { job { id } } }',
    );
    await ended(data.importMarketData.job.id, root);
    const again = await market.subgraph.db.query(SELECTED);
    expect(again.rowCount).toBe(content.rowCount);
  });

  it('is loaded by its owner and by administrators alone', async () => {
    const { job } = await start(ada, { ...input, from: '2012-12-01' });
    await ended(job.id);
    expect(await load(root, job.id)).toEqual(await load(ada, job.id));
    expect(await load(aViewer(), job.id)).toBeNull();
    expect(await load(null, job.id)).toBeNull();
    expect(await load({ ...ada, scopes: ['market:ingest'] }, job.id)).toBeNull();
    expect(await load(ada, newId())).toBeNull();
  });

  it.each([
    [{ symbols: [] }, 'INVALID_INPUT', /^Expected at least one symbol/],
    [{ symbols: ['no symbol'] }, 'INVALID_INPUT', /^Expected a symbol such as "AAPL", but got "no symbol"\.$/],
    [{ symbols: ['NOPE'] }, 'INVALID_INPUT', /^Expected at least one daily bar .*, but there are 0\.$/],
    [{ from: '2013-01-01', to: '2012-01-01' }, 'INVALID_INPUT', /^Expected `from` on or before `to`/],
  ])('refuses %j', async (changes, code, message) => {
    const { job, userErrors } = await start(ada, { ...input, ...changes });
    expect({ job, userErrors }).toMatchObject({
      job: null,
      userErrors: [{ code, message: expect.stringMatching(message) }],
    });
  });

  it('is for whoever is signed in and may', async () => {
    expect((await start(null, input)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const keyed = { ...ada, scopes: ['market:ingest'] };
    expect((await start(keyed, input)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('keeps the ten newest of a user', async () => {
    const bob = aViewer();
    const ids: string[] = [];
    for (let count = 0; count < 11; count += 1) {
      const { job } = await start(bob, { symbols: ['KO'], from: '2012-12-24', to: '2012-12-31' });
      ids.push(job.id);
      await ended(job.id, bob);
    }
    const there = await readdir(exportDir);
    expect(ids.map((id) => there.includes(id))).toEqual([false, ...Array(10).fill(true)]);
    expect(await load(bob, ids[0] ?? '')).toBeNull();
  });
});
