import { type CallContext, type JobRecord, type RecordFeed, readUntilAborted } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { createCompanyLoader } from './company/company.loader.js';
import type { CompanyRecord } from './company/company.model.js';
import { createCompanyService } from './company/company.service.js';
import { createEconomicIndicatorLoader } from './economic-indicator/economic-indicator.loader.js';
import { createImportCountsLoader, createRejectedRowsLoader } from './ingestion/ingestion.loader.js';
import type { IngestionService } from './ingestion/ingestion.service.js';
import {
  createBarsLoader,
  createCoverageLoader,
  createLatestLoader,
  createSplitsLoader,
} from './market-data/market-data.loader.js';
import { createMarketDataService } from './market-data/market-data.service.js';
import { createNewsLoader } from './news/news.loader.js';
import type { NewsRecord } from './news/news.model.js';
import { createNewsService } from './news/news.service.js';
import { createScreenService } from './screen/screen.service.js';
import type { DuckDb } from './store/duck-db.js';
import type { IndicatorStore } from './store/indicator-store.js';
import { createIndicatorService } from './technical-indicator/technical-indicator.service.js';

/** What lives as long as the subgraph. */
export interface MarketStores {
  readonly db: DuckDb;
  readonly indicatorStore: IndicatorStore;
  readonly models: {
    readonly company: Model<CompanyRecord>;
    readonly news: Model<NewsRecord>;
    readonly job: Model<JobRecord>;
  };
  readonly ingestion: IngestionService;
  readonly jobFeed: RecordFeed<JobRecord>;
}

/** The resolvers' context of one operation. Market data is the same for everyone, signed in or not. */
export function createMarketContext(
  { indicatorStore, ingestion, jobFeed, ...stores }: MarketStores,
  call: CallContext,
) {
  const db = stores.db.untilAborted(call.signal);
  const models = readUntilAborted(stores.models, call.signal);
  const loaders = {
    company: createCompanyLoader(models.company),
    latest: createLatestLoader(db),
    coverage: createCoverageLoader(db),
    splits: createSplitsLoader(db),
    news: createNewsLoader(models.news),
    economicIndicator: createEconomicIndicatorLoader(db),
    importCounts: createImportCountsLoader(db),
    rejectedRows: createRejectedRowsLoader(db),
  };
  const bars = createBarsLoader(db);
  const companies = createCompanyService(models.company, loaders.company);
  return {
    ...call,
    db,
    loaders,
    ingestion,
    jobFeed,
    companies,
    marketData: createMarketDataService(bars, loaders.company, companies),
    indicators: createIndicatorService(indicatorStore, bars),
    news: createNewsService(models.news),
    screens: createScreenService(db, companies),
  };
}

export type MarketContext = ReturnType<typeof createMarketContext>;
