import type { Resolvers } from '../__generated__/resolvers.js';
import { knownListOf, listOf } from '../market-data/bar-rows.js';
import { holdWhilePast } from '../market-data/range.js';
import { intradayRows, momentsOf } from './intraday-rows.js';

export const intradayResolvers: Pick<Resolvers, 'Query' | 'IntradaySeries' | 'IntradayColumns'> = {
  Query: {
    intradayData: (_root, { symbol, ...args }, context) => {
      holdWhilePast(context, args.to?.toISOString().slice(0, 10));
      return context.intraday.series(symbol, args);
    },
  },
  IntradaySeries: {
    bars: (series) => intradayRows(series),
    columns: (series) => series,
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
  IntradayColumns: {
    timestamp: ({ timestamp }) => momentsOf(timestamp),
    openPrice: ({ open }) => listOf(open),
    highPrice: ({ high }) => listOf(high),
    lowPrice: ({ low }) => listOf(low),
    closePrice: ({ close }) => knownListOf(close),
    volume: ({ volume }) => listOf(volume),
  },
};
