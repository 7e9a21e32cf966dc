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
import { createBackupService } from './backup/backup.service.js';
import { createCompanyModel } from './company/company.model.js';
import { createCompanyWriter } from './company/company.writer.js';
import { createMarketContext, type MarketStores } from './context.js';
import { createMarketPersonalData } from './create-personal-data.js';
import { createFinancialPeriodModel } from './financial-period/financial-period.model.js';
import { createFinancialPeriodWriter } from './financial-period/financial-period.writer.js';
import { createIndicatorPool } from './indicator-threads/indicator-pool.js';
import { createIngestion, type IngestionOptions } from './ingestion/create-ingestion.js';
import { refuseMutations } from './lake/refuse-mutations.js';
import { createExportBarsJob } from './market-export/export-bars.job.js';
import { createExportFiles, EXPORT_BARS } from './market-export/export-files.js';
import { createMarketExportService } from './market-export/market-export.service.js';
import { createNewsModel } from './news/news.model.js';
import { createNewsWriter } from './news/news.writer.js';
import { type OpenedStore, openStore, type StoreOptions } from './open-store.js';
import { resolvers } from './resolvers.js';
import { loadSampleRecords, RECORD_TABLES } from './sample/load-records.js';
import { BARS_OF_MOST } from './screen/screen-metrics.js';
import { createSnapshotModel } from './snapshot/snapshot.model.js';
import { createSnapshotFiles } from './snapshot/snapshot-files.js';
import { sweepDrafts } from './storage/drafts.js';
import type { DuckDb } from './store/duck-db.js';
import { createIndicatorStore } from './store/indicator-store.js';
import { createKeptBars } from './store/kept-bars.js';
import { type LoadedTable, loadSampleSeries, SAMPLE_FOLDER, SERIES_TABLES } from './store/load-sample.js';
import { createPricedBars } from './store/priced-bars.js';

export interface MarketOptions extends MongoOptions, StoreOptions {
  /** Where backups lie, and snapshots, unless there is a lake: `market` beside the file of the time series, unless given. */
  readonly folder?: string;
  readonly logger: SubgraphDefinition['logger'];
  /** Whether this process runs jobs, besides adding them: true by default. */
  readonly runJobs?: boolean;
  /** Where exports lie; in the lake, else in `folder`, unless given. */
  readonly exportDir?: string;
  /** How much of daily bars stays in memory between requests, in MB: 256 unless given, 0 for nothing. */
  readonly keptBarsMb?: number;
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
  const store = await openStore(options);
  let connection: Connection | undefined;
  try {
    connection = await connectMongo('market', options);
    return await assemble(store, connection, options);
  } catch (error) {
    await connection?.close();
    await store.close();
    throw error;
  }
}

async function assemble(
  { db, publish, close, isReplica }: OpenedStore,
  connection: Connection,
  options: MarketOptions,
): Promise<MarketSubgraph> {
  const { logger, duckdbPath, lake, runJobs = true, keptBarsMb = 256 } = options;
  const { folder: storage = path.join(path.dirname(duckdbPath), 'market') } = options;
  const models = {
    company: createCompanyModel(connection),
    financialPeriod: createFinancialPeriodModel(connection),
    news: createNewsModel(connection),
    snapshot: createSnapshotModel(connection),
    job: createJobModel(connection),
  };
  await ensureIndexes(connection);
  const queue = createJobQueue({ jobs: models.job, logger });
  const jobFeed = createJobFeed(models.job, logger);
  const writers = {
    companies: createCompanyWriter(models.company),
    periods: createFinancialPeriodWriter(models.financialPeriod),
    news: createNewsWriter(models.news),
  };
  const { inTurn, ...ingestion } = createIngestion({ db, jobs: models.job, writers, queue, ...options.ingestion });
  const shared = lake?.folder ?? storage;
  const places = { backups: path.join(storage, 'backups'), snapshots: path.join(shared, 'snapshots') };
  const exportFiles = createExportFiles(db, models.job, options.exportDir ?? path.join(shared, 'exports'));
  queue.handle(EXPORT_BARS, createExportBarsJob(exportFiles));
  if (!isReplica) {
    // Nobody else is at work in these folders: the series are held by this process
    await Promise.all([...Object.values(places).map((place) => sweepDrafts(place)), exportFiles.sweepHalfWritten()]);
    await exportFiles.sweep();
    if (runJobs) queue.start();
  }
  const indicatorPool = createIndicatorPool();
  const keptBytes = keptBarsMb * 1024 * 1024;
  const keptBars = createKeptBars(keptBytes * 0.75);
  const stores: MarketStores = {
    db,
    keptBars,
    pricedBars: createPricedBars(db, BARS_OF_MOST, keptBytes * 0.25),
    indicatorStore: createIndicatorStore(db, keptBars),
    indicatorPool,
    snapshotFiles: createSnapshotFiles(db, places.snapshots),
    backups: createBackupService(db, places.backups),
    models,
    ...ingestion,
    exportFiles,
    marketExports: createMarketExportService(db, models.job, queue, exportFiles),
    jobFeed,
  };
  const subgraph = buildSubgraph({
    name: 'market',
    resolvers: isReplica ? refuseMutations(resolvers) : resolvers,
    logger,
    createContext: (call) => createMarketContext(stores, call),
    connection,
    personalData: createMarketPersonalData(models, queue),
    async stop() {
      await jobFeed.close();
      await queue.stop();
      await indicatorPool.close();
      await close();
    },
  });
  return {
    ...subgraph,
    db,
    async loadSample({ folder = SAMPLE_FOLDER, onProgress } = {}) {
      if (isReplica)
        throw new Error('A replica takes no sample data: expected SAMPLE_DATA=false beside MARKET_ROLE=replica.');
      let tablesDone = 0;
      const report = (loaded: LoadedTable) => {
        tablesDone += 1;
        onProgress?.({ ...loaded, share: tablesDone / (SERIES_TABLES.length + RECORD_TABLES.length) });
      };
      await inTurn(() => loadSampleSeries(db, folder, report));
      await loadSampleRecords(db, models, folder, report);
      await publish();
    },
  };
}
