import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMongo, createJobModel, createJobQueue, type JobRecord, newId, type Viewer } from '@quantgraph/shared';
import { ask, aViewer, dropDatabases, silentLogger, testStores } from '@quantgraph/shared/test-kit';
import { createImportBarsJob } from '../ingestion/ingestion.jobs.js';
import { IMPORT_BARS } from '../ingestion/ingestion.service.js';
import { readContent } from '../storage/read-content.js';
import { createBarWriter, readImportCounts } from '../store/import-bars.js';
import { SAMPLE_FOLDER } from '../store/load-sample.js';
import { aDuckDb, type TestDuckDb } from './a-duck-db.js';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

const contentOf = (db: TestDuckDb) => readContent(db, 'SELECT * FROM market_data');

describe('an import that is cancelled while it runs', () => {
  const stores = testStores();
  let importDir: string;
  beforeAll(async () => {
    importDir = await mkdtemp(path.join(tmpdir(), 'cancelled-'));
    await copyFile(path.join(SAMPLE_FOLDER, 'market_data.parquet'), path.join(importDir, 'bars.parquet'));
  });
  afterAll(async () => {
    await dropDatabases(stores);
    await rm(importDir, { recursive: true });
  });

  it('keeps whole symbols, and comes to the content of one that was not when it is begun anew', async () => {
    const connection = await connectMongo('market', stores);
    const jobs = createJobModel(connection);
    const queue = createJobQueue({ jobs, logger: silentLogger, pollMs: 20 });
    const [db, whole] = [await aDuckDb(), await aDuckDb()];
    const handlerFor = (store: TestDuckDb) =>
      createImportBarsJob({
        db: store,
        writer: createBarWriter(store, 20_000),
        importDir,
        sources: {},
        today: () => '2024-12-31',
      });
    const cancelled = newId();
    let cancelling: Promise<boolean> | undefined;
    const handler = handlerFor(db);
    queue.handle(IMPORT_BARS, {
      ...handler,
      run: (run: Parameters<typeof handler.run>[0]) =>
        handler.run({
          ...run,
          async progress(fraction) {
            await run.progress(fraction);
            if (run.id !== cancelled) return;
            cancelling ??= queue.cancel(run.id);
            if (!run.signal.aborted) await once(run.signal, 'abort');
          },
        }),
    });
    queue.handle('import_whole', handlerFor(whole));
    const payload = { format: 'parquet', content: null, fileName: 'bars.parquet', symbol: null, acceptsJumps: false };
    const ended = async (id: string, kind: string) => {
      await queue.enqueue({ id, kind, payload, userId: 'ada' });
      let job: JobRecord | null = null;
      while (job?.state !== 'completed' && job?.state !== 'cancelled') job = await jobs.findById(id).lean<JobRecord>();
      return job;
    };
    queue.start();
    try {
      expect(await ended(cancelled, IMPORT_BARS)).toMatchObject({ state: 'cancelled', progress: expect.any(Number) });
      expect(await cancelling).toBe(true);
      expect((await ended(newId(), 'import_whole')).state).toBe('completed');
      const counts = await readImportCounts(db, [cancelled]);
      expect(counts[0]?.added).toBe((await contentOf(db)).rowCount);
      const SIZES = 'SELECT symbol, count(*)::DOUBLE FROM market_data GROUP BY 1 ORDER BY 1';
      const [kept, all] = [await db.query(SIZES), await whole.query(SIZES)];
      expect(kept.rowCount).toBeGreaterThan(0);
      expect(kept.rowCount).toBeLessThan(all.rowCount);
      expect([...kept.numbers(1)]).toEqual([...all.numbers(1).slice(0, kept.rowCount)]);

      expect((await ended(newId(), IMPORT_BARS)).state).toBe('completed');
      expect(await contentOf(db)).toEqual(await contentOf(whole));
    } finally {
      await queue.stop();
      await Promise.all([db.close(), whole.close(), connection.close()]);
    }
  }, 60_000);
});

describe('cancelIngestionJob', () => {
  const scopes = ['market:ingest'];
  const root: Viewer = { ...aViewer(), scopes };
  let market: TestMarket;
  beforeAll(async () => {
    // Nobody takes jobs up here: they wait
    market = await aMarketSubgraph({ hasSample: false });
  });
  afterAll(() => market?.stop());

  const cancel = async (viewer: Viewer | null, id: string) => {
    const query = `mutation ($id: ID!) { cancelIngestionJob(input: { id: $id }) {
      job { id status attempts finishedAt } userErrors { code message field } } }`;
    const { data, errors } = await ask(market.subgraph, viewer, query, { id });
    return { errors, ...data?.cancelIngestionJob };
  };
  async function begin(): Promise<string> {
    const content = 'symbol,date,close\\nNEWCO,2024-01-02,10\\n';
    const mutation = `mutation { importMarketData(input: { format: CSV, content: "${content}" }) { job { id } } }`;
    return (await ask(market.subgraph, root, mutation)).data.importMarketData.job.id;
  }

  it('ends a job that waits, also when asked twice', async () => {
    const id = await begin();
    const first = await cancel(root, id);
    expect(first).toEqual({
      errors: [],
      job: { id, status: 'CANCELLED', attempts: 0, finishedAt: expect.any(String) },
      userErrors: [],
    });
    expect(await cancel(root, id)).toEqual(first);
  });

  it("is NOT_FOUND for another's job, as for none", async () => {
    const id = await begin();
    const notFound = [{ code: 'NOT_FOUND', message: 'There is no such job of yours.', field: ['input', 'id'] }];
    expect(await cancel({ ...aViewer(), scopes }, id)).toMatchObject({ job: null, userErrors: notFound });
    expect(await cancel(root, newId())).toMatchObject({ job: null, userErrors: notFound });
    expect((await cancel(null, id)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { data } = await ask(market.subgraph, root, '{ ingestionJobs { id status } }');
    expect(data.ingestionJobs).toContainEqual({ id, status: 'QUEUED' });
  });

  it('says of a job that has ended how it did', async () => {
    const id = await begin();
    await market.subgraph.connection.model('Job').updateOne({ _id: id }, { state: 'completed' });
    expect(await cancel(root, id)).toMatchObject({
      job: null,
      userErrors: [
        {
          code: 'INVALID_STATE',
          message: 'Expected a job that waits or runs, but this one has completed.',
          field: ['input', 'id'],
        },
      ],
    });
  });
});
