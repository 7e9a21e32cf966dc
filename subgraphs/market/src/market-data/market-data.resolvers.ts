import type { Resolvers } from '../__generated__/resolvers.js';
import { datesOf } from '../store/dates.js';
import { readDataSources } from '../store/symbol-facts.js';
import { barRows, knownListOf, listOf } from './bar-rows.js';
import { holdWhilePast } from './range.js';

export const marketDataResolvers: Pick<
  Resolvers,
  'Query' | 'Company' | 'MarketData' | 'MarketDataSeries' | 'MarketDataColumns'
> = {
  Query: {
    marketData: (_root, { symbol, ...args }, context) => {
      if (!args.snapshot) holdWhilePast(context, args.to);
      return context.marketData.known(symbol, args);
    },
    marketDataBatch: (_root, { symbols, ...args }, context) => {
      if (!args.snapshot) holdWhilePast(context, args.to);
      return context.marketData.batch(symbols, args);
    },
    dataSources: (_root, _args, { db }) => readDataSources(db),
  },
  Company: {
    latest: async ({ symbol }, _args, { loaders }) => {
      const bars = await loaders.latest.load(symbol);
      return bars ? barRows(bars)[0] : null;
    },
    marketData: ({ symbol }, args, { marketData }) => marketData.series(symbol, args),
    coverage: ({ symbol }, _args, { loaders }) => loaders.coverage.load(symbol),
    splits: ({ symbol }, _args, { loaders }) => loaders.splits.load(symbol),
  },
  MarketData: {
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
  MarketDataSeries: {
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
    bars: (series) => barRows(series),
    columns: (series) => series,
  },
  MarketDataColumns: {
    date: ({ day }) => datesOf(day),
    openPrice: ({ open }) => listOf(open),
    highPrice: ({ high }) => listOf(high),
    lowPrice: ({ low }) => listOf(low),
    closePrice: ({ close }) => knownListOf(close),
    volume: ({ volume }) => listOf(volume),
  },
};
