import type { Resolvers } from '../__generated__/resolvers.js';
import { orNull } from '../market-data/bar-rows.js';
import { dateOfDay } from '../store/dates.js';
import { pointsOf } from './indicator-points.js';

export const technicalIndicatorResolvers: Pick<Resolvers, 'Company' | 'MarketDataSeries' | 'TechnicalIndicatorSeries'> =
  {
    Company: {
      technicalIndicator: ({ symbol }, args, { indicators }) => indicators.series(symbol, args),
    },
    MarketDataSeries: {
      technicalIndicator: ({ symbol, interval, from, to, snapshot }, args, { indicators }) =>
        indicators.series(symbol, { ...args, interval, from, to, snapshot }),
    },
    TechnicalIndicatorSeries: {
      company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
      marketData: ({ symbol, interval, from, to, snapshot }, { limit }, { marketData }) =>
        marketData.series(symbol, { from, to, interval, limit, snapshot }),
      points: (series) => pointsOf(series),
      columns: ({ day, value }) => ({ date: Array.from(day, dateOfDay), value: Array.from(value, orNull) }),
    },
  };
