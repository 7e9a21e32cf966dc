import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  buildSubgraph,
  connectMongo,
  createJobFeed,
  createJobModel,
  createJobQueue,
  ensureIndexes,
  type MongoOptions,
  type Subgraph,
  type SubgraphDefinition,
} from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createCompanyModel } from './company/company.model.js';
import { createMarketContext, type MarketStores } from './context.js';
import { createMarketPersonalData } from './create-personal-data.js';
import { createIngestion, type IngestionOptions } from './ingestion/create-ingestion.js';
import { createNewsModel } from './news/news.model.js';
import { resolvers } from './resolvers.js';
import { loadSampleRecords, RECORD_TABLES } from './sample/load-records.js';
import { type DuckDb, type DuckDbOptions, openDuckDb } from './store/duck-db.js';
import { createIndicatorStore } from './store/indicator-store.js';
import { type LoadedTable, loadSampleSeries, SAMPLE_FOLDER, SERIES_TABLES } from './store/load-sample.js';
import { ensureTables } from './store/schema.js';

export interface MarketOptions extends MongoOptions, DuckDbOptions {
  /** The file of the time series, which this process alone may hold; its folder is made if it isn't there. */
  readonly duckdbPath: string;
  readonly logger: SubgraphDefinition['logger'];
  /** Whether this process runs jobs, besides adding them: true by default. */
  readonly runJobs?: boolean;
  /** Where market data may come from: the sample alone, and texts, unless given. */
  readonly ingestion?: IngestionOptions;
}

/** Hears of each table once its rows are in, with the share of the whole sample that is done. */
export type SampleProgress = (loaded: LoadedTable & { readonly share: number }) => void;

export interface MarketSubgraph extends Subgraph {
  /** The time series, for tests that look behind the graph. */
  readonly db: DuckDb;
  /** Puts the sample of the repository into both stores; what is there already stays as it is. */
  loadSample(options?: { readonly folder?: string; readonly onProgress?: SampleProgress }): Promise<void>;
}

/** Opens the market subgraph's stores, with all tables and indexes made, and builds the subgraph on them. */
export async function createMarketSubgraph(options: MarketOptions): Promise<MarketSubgraph> {
  await mkdir(path.dirname(options.duckdbPath), { recursive: true });
  const db = await openDuckDb(options.duckdbPath, options);
  let connection: Connection | undefined;
  try {
    await ensureTables(db);
    connection = await connectMongo('market', options);
    return await assemble(db, connection, options);
  } catch (error) {
    await connection?.close();
    await db.close();
    throw error;
  }
}

async function assemble(db: DuckDb, connection: Connection, options: MarketOptions): Promise<MarketSubgraph> {
  const { logger, runJobs = true } = options;
  const models = {
    company: createCompanyModel(connection),
    news: createNewsModel(connection),
    job: createJobModel(connection),
  };
  await ensureIndexes(connection);
  const queue = createJobQueue({ jobs: models.job, logger });
  const jobFeed = createJobFeed(models.job, logger);
  const ingestion = createIngestion({ db, jobs: models.job, queue, ...options.ingestion });
  if (runJobs) queue.start();
  const stores: MarketStores = { db, indicatorStore: createIndicatorStore(db), models, ingestion, jobFeed };
  const subgraph = buildSubgraph({
    name: 'market',
    resolvers,
    logger,
    createContext: (call) => createMarketContext(stores, call),
    connection,
    personalData: createMarketPersonalData(models, queue),
    async stop() {
      await jobFeed.close();
      await queue.stop();
      await db.close();
    },
  });
  return {
    ...subgraph,
    db,
    async loadSample({ folder = SAMPLE_FOLDER, onProgress } = {}) {
      let tablesDone = 0;
      const report = (loaded: LoadedTable) => {
        tablesDone += 1;
        onProgress?.({ ...loaded, share: tablesDone / (SERIES_TABLES.length + RECORD_TABLES.length) });
      };
      await loadSampleSeries(db, folder, report);
      await loadSampleRecords(db, models, folder, report);
    },
  };
}
