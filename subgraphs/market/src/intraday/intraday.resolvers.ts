import type { Resolvers } from '../__generated__/resolvers.js';
import { orNull } from '../market-data/bar-rows.js';
import { holdWhilePast } from '../market-data/range.js';
import { intradayRows } from './intraday-rows.js';

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
    timestamp: ({ timestamp }) => Array.from(timestamp, (moment) => new Date(moment)),
    openPrice: ({ open }) => Array.from(open, orNull),
    highPrice: ({ high }) => Array.from(high, orNull),
    lowPrice: ({ low }) => Array.from(low, orNull),
    closePrice: ({ close }) => Array.from(close),
    volume: ({ volume }) => Array.from(volume, orNull),
  },
};
