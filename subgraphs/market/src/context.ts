import { type CallContext, type JobRecord, type RecordFeed, readUntilAborted } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { BackupService } from './backup/backup.service.js';
import { createCompanyLoader } from './company/company.loader.js';
import type { CompanyRecord } from './company/company.model.js';
import { createCompanyService } from './company/company.service.js';
import { createEconomicIndicatorLoader } from './economic-indicator/economic-indicator.loader.js';
import { createEconomicSeriesService } from './economic-series/economic-series.service.js';
import { createFinancialHistoryLoader } from './financial-period/financial-period.loader.js';
import type { FinancialPeriodRecord } from './financial-period/financial-period.model.js';
import type { IndicatorPool } from './indicator-threads/indicator-pool.js';
import { createImportCountsLoader, createRejectedRowsLoader } from './ingestion/ingestion.loader.js';
import type { IngestionService } from './ingestion/ingestion.service.js';
import { createIntradayService } from './intraday/intraday.service.js';
import { createIntradayIndicatorService } from './intraday-indicator/intraday-indicator.service.js';
import {
  createBarsLoader,
  createCoverageLoader,
  createLatestLoader,
  createSplitsLoader,
} from './market-data/market-data.loader.js';
import { createMarketDataService } from './market-data/market-data.service.js';
import type { ExportFiles } from './market-export/export-files.js';
import type { MarketExportService } from './market-export/market-export.service.js';
import { createNewsLoader } from './news/news.loader.js';
import type { NewsRecord } from './news/news.model.js';
import { createNewsService } from './news/news.service.js';
import { createNewsSentimentService } from './news-sentiment/news-sentiment.service.js';
import type { ReferenceDataService } from './reference-data/reference-data.service.js';
import { createRollingStatisticsService } from './rolling-statistics/rolling-statistics.service.js';
import { createScreenService } from './screen/screen.service.js';
import { createSeasonalityService } from './seasonality/seasonality.service.js';
import { createSectorService } from './sector/sector.service.js';
import { createSnapshotLoader } from './snapshot/snapshot.loader.js';
import type { SnapshotRecord } from './snapshot/snapshot.model.js';
import { createSnapshotService } from './snapshot/snapshot.service.js';
import type { SnapshotFiles } from './snapshot/snapshot-files.js';
import type { DuckDb } from './store/duck-db.js';
import type { IndicatorStore } from './store/indicator-store.js';
import type { KeptBars } from './store/kept-bars.js';
import type { PricedBars } from './store/priced-bars.js';
import { createIndicatorService } from './technical-indicator/technical-indicator.service.js';

/** What lives as long as the subgraph. */
export interface MarketStores {
  readonly db: DuckDb;
  readonly keptBars: KeptBars;
  readonly pricedBars: PricedBars;
  readonly indicatorStore: IndicatorStore;
  readonly indicatorPool: IndicatorPool;
  readonly snapshotFiles: SnapshotFiles;
  readonly backups: BackupService;
  readonly models: {
    readonly company: Model<CompanyRecord>;
    readonly financialPeriod: Model<FinancialPeriodRecord>;
    readonly news: Model<NewsRecord>;
    readonly snapshot: Model<SnapshotRecord>;
    readonly job: Model<JobRecord>;
  };
  readonly ingestion: IngestionService;
  readonly exportFiles: ExportFiles;
  readonly marketExports: MarketExportService;
  readonly referenceData: ReferenceDataService;
  readonly jobFeed: RecordFeed<JobRecord>;
}

/** The resolvers' context of one operation. Market data is the same for everyone, signed in or not. */
export function createMarketContext(
  {
    keptBars,
    pricedBars,
    indicatorStore,
    indicatorPool,
    snapshotFiles,
    ingestion,
    referenceData,
    exportFiles,
    marketExports,
    jobFeed,
    ...stores
  }: MarketStores,
  call: CallContext,
) {
  const db = stores.db.untilAborted(call.signal);
  const models = readUntilAborted(stores.models, call.signal);
  const loaders = {
    company: createCompanyLoader(models.company),
    financialHistory: createFinancialHistoryLoader(models.financialPeriod),
    latest: createLatestLoader(db),
    coverage: createCoverageLoader(db),
    splits: createSplitsLoader(db),
    news: createNewsLoader(models.news),
    snapshot: createSnapshotLoader(models.snapshot),
    economicIndicator: createEconomicIndicatorLoader(db),
    importCounts: createImportCountsLoader(db),
    rejectedRows: createRejectedRowsLoader(db),
  };
  const bars = createBarsLoader(db, keptBars);
  const companies = createCompanyService(models.company, loaders.company, db);
  const news = createNewsService(models.news);
  const snapshots = createSnapshotService(models.snapshot, loaders.snapshot, snapshotFiles);
  return {
    ...call,
    db,
    keptBars,
    loaders,
    ingestion,
    exportFiles,
    marketExports,
    referenceData,
    jobFeed,
    companies,
    marketData: createMarketDataService(bars, loaders.company, companies, snapshots),
    intraday: createIntradayService(db, companies),
    intradayIndicators: createIntradayIndicatorService(db, indicatorPool, call.signal),
    indicators: createIndicatorService(indicatorStore, bars, snapshots),
    news,
    newsSentiment: createNewsSentimentService(db, news, companies),
    screens: createScreenService(db, companies, pricedBars),
    rollingStatistics: createRollingStatisticsService(db, companies),
    seasonality: createSeasonalityService(db, companies),
    economicSeries: createEconomicSeriesService(db, companies),
    sectors: createSectorService(db, companies),
    snapshots,
    backups: stores.backups,
  };
}

export type MarketContext = ReturnType<typeof createMarketContext>;
