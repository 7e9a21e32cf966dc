import type { Resolvers } from '../__generated__/resolvers.js';
import { orNull } from '../market-data/bar-rows.js';

export const intradayResolvers: Pick<Resolvers, 'Query' | 'IntradaySeries' | 'IntradayColumns'> = {
  Query: {
    intradayData: (_root, { symbol, ...args }, { intraday }) => intraday.series(symbol, args),
  },
  IntradaySeries: {
    rowCount: ({ at }) => at.length,
    columns: (bars) => bars,
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
  IntradayColumns: {
    at: ({ at }) => Array.from(at, (moment) => new Date(moment)),
    openPrice: ({ open }) => Array.from(open, orNull),
    highPrice: ({ high }) => Array.from(high, orNull),
    lowPrice: ({ low }) => Array.from(low, orNull),
    closePrice: ({ close }) => Array.from(close),
    volume: ({ volume }) => Array.from(volume, orNull),
  },
};
