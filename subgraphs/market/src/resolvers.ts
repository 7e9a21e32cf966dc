import { companyResolvers } from './company/company.resolvers.js';
import { correlationResolvers } from './correlation/correlation.resolvers.js';
import { economicIndicatorResolvers } from './economic-indicator/economic-indicator.resolvers.js';
import { indicatorTypeResolvers } from './indicator-type/indicator-type.resolvers.js';
import { marketDataResolvers } from './market-data/market-data.resolvers.js';
import { newsResolvers } from './news/news.resolvers.js';
import { screenResolvers } from './screen/screen.resolvers.js';
import { technicalIndicatorResolvers } from './technical-indicator/technical-indicator.resolvers.js';

/** The slices' resolver maps. */
export const resolvers: readonly object[] = [
  companyResolvers,
  marketDataResolvers,
  technicalIndicatorResolvers,
  indicatorTypeResolvers,
  economicIndicatorResolvers,
  newsResolvers,
  correlationResolvers,
  screenResolvers,
];
