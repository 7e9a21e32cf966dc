import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createMarketSubgraph, type MarketSubgraph } from '@quantgraph/market';
import { pino } from 'pino';
import type { TaskSettings } from './tasks.js';

/** A market subgraph on an empty file of its own. */
export interface OwnMarket {
  readonly subgraph: MarketSubgraph;
  /** Asks, as the gateway would, and answers the answer's text. Throws for one with errors. */
  ask<T>(query: string, variables?: object): Promise<T>;
  /** ms that statements of the time series have taken since the last call. */
  storeMs(): number;
  close(): Promise<void>;
}

const OWNER = { id: randomUUID(), scopes: ['market:ingest', 'market:read'] };

export async function openOwnMarket({ folder, mongoUri, memoryMb }: TaskSettings): Promise<OwnMarket> {
  const name = `bench-${randomUUID()}`;
  const duckdbPath = join(folder, name, 'market.duckdb');
  const subgraph = await createMarketSubgraph({
    mongoUri,
    dbPrefix: name,
    duckdbPath,
    logger: pino({ level: 'silent' }),
    ingestion: { importDir: folder },
    keptBarsMb: memoryMb,
  });
  const { db } = subgraph;
  const query = db.query;
  let spentMs = 0;
  Object.assign(db, {
    async query(...args: Parameters<typeof query>) {
      const begun = performance.now();
      try {
        return await query(...args);
      } finally {
        spentMs += performance.now() - begun;
      }
    },
  });
  return {
    subgraph,
    async ask<T>(text: string, variables: object = {}) {
      const request = { query: text, variables: { ...variables }, viewer: OWNER, requestId: 'bench' };
      const { data, errors } = await subgraph.execute(request);
      if (errors?.length) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    storeMs() {
      const spent = spentMs;
      spentMs = 0;
      return spent;
    },
    async close() {
      await subgraph.stop();
      await rm(join(folder, name), { recursive: true });
    },
  };
}

const IMPORT = `mutation ($input: ImportMarketDataInput!) {
  importMarketData(input: $input) { job { id } userErrors { message } }
}`;
const WATCH = `subscription ($id: ID!) {
  ingestionJobProgressed(id: $id) { status error startedAt finishedAt counts { added rejected } }
}`;

interface Payload {
  readonly importMarketData: { readonly job: { readonly id: string } | null; readonly userErrors: readonly unknown[] };
}
interface Job {
  readonly error: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly counts: { readonly added: number; readonly rejected: number };
}

/** Imports a file of the folder as a user would; answers ms from when the job was taken up to its end, and rows. */
export async function importFile(
  market: OwnMarket,
  file: string,
  interval: string,
): Promise<{ ms: number; rows: number }> {
  const format = file.endsWith('.csv') ? 'CSV' : 'PARQUET';
  const input = { format, interval, uploadUrl: `file:${file}` };
  const { job, userErrors } = (await market.ask<Payload>(IMPORT, { input })).importMarketData;
  if (!job) throw new Error(JSON.stringify(userErrors));
  let last: Job | undefined;
  const watch = { query: WATCH, variables: { id: job.id }, viewer: OWNER, requestId: 'bench' };
  for await (const { data } of market.subgraph.subscribe(watch)) last = data?.ingestionJobProgressed as Job;
  if (!last || last.error !== null || last.counts.rejected > 0) {
    throw new Error(`Expected ${file} to be imported whole, but got ${JSON.stringify(last)}.`);
  }
  return { ms: Date.parse(last.finishedAt) - Date.parse(last.startedAt), rows: last.counts.added };
}
