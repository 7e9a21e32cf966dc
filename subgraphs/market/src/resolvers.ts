import { backupResolvers } from './backup/backup.resolvers.js';
import { companyResolvers } from './company/company.resolvers.js';
import { correlationResolvers } from './correlation/correlation.resolvers.js';
import { economicIndicatorResolvers } from './economic-indicator/economic-indicator.resolvers.js';
import { economicSeriesResolvers } from './economic-series/economic-series.resolvers.js';
import { financialPeriodResolvers } from './financial-period/financial-period.resolvers.js';
import { indicatorTypeResolvers } from './indicator-type/indicator-type.resolvers.js';
import { ingestionResolvers } from './ingestion/ingestion.resolvers.js';
import { intradayResolvers } from './intraday/intraday.resolvers.js';
import { intradayIndicatorResolvers } from './intraday-indicator/intraday-indicator.resolvers.js';
import { marketDataResolvers } from './market-data/market-data.resolvers.js';
import { marketExportResolvers } from './market-export/market-export.resolvers.js';
import { newsResolvers } from './news/news.resolvers.js';
import { newsSentimentResolvers } from './news-sentiment/news-sentiment.resolvers.js';
import { referenceDataResolvers } from './reference-data/reference-data.resolvers.js';
import { rollingStatisticsResolvers } from './rolling-statistics/rolling-statistics.resolvers.js';
import { screenResolvers } from './screen/screen.resolvers.js';
import { seasonalityResolvers } from './seasonality/seasonality.resolvers.js';
import { sectorResolvers } from './sector/sector.resolvers.js';
import { snapshotResolvers } from './snapshot/snapshot.resolvers.js';
import { technicalIndicatorResolvers } from './technical-indicator/technical-indicator.resolvers.js';

/** The slices' resolver maps. */
export const resolvers: readonly object[] = [
  companyResolvers,
  financialPeriodResolvers,
  marketDataResolvers,
  intradayResolvers,
  intradayIndicatorResolvers,
  technicalIndicatorResolvers,
  indicatorTypeResolvers,
  economicIndicatorResolvers,
  economicSeriesResolvers,
  newsResolvers,
  newsSentimentResolvers,
  correlationResolvers,
  screenResolvers,
  snapshotResolvers,
  backupResolvers,
  rollingStatisticsResolvers,
  seasonalityResolvers,
  sectorResolvers,
  ingestionResolvers,
  marketExportResolvers,
  referenceDataResolvers,
];
