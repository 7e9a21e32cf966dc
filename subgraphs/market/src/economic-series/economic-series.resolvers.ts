import type { Resolvers } from '../__generated__/resolvers.js';
import { knownListOf, listOf } from '../market-data/bar-rows.js';
import { holdWhilePast } from '../market-data/range.js';
import { dateOrNull, datesOf } from '../store/dates.js';

export const economicSeriesResolvers: Pick<
  Resolvers,
  'Query' | 'EconomicSeries' | 'EconomicSeriesColumns' | 'EconomicAsOf' | 'EconomicAsOfColumns'
> = {
  Query: {
    economicSeries: (_root, args, context) => {
      holdWhilePast(context, args.to);
      return context.economicSeries.series(args);
    },
  },
  EconomicSeries: {
    rowCount: ({ day }) => day.length,
    columns: (series) => series,
    asOf: (series, args, context) => {
      holdWhilePast(context, args.to);
      return context.economicSeries.asOf(series, args);
    },
  },
  EconomicSeriesColumns: {
    date: ({ day }) => datesOf(day),
    value: ({ value }) => listOf(value),
  },
  EconomicAsOf: {
    rowCount: ({ day }) => day.length,
    columns: (joined) => joined,
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
  EconomicAsOfColumns: {
    date: ({ day }) => datesOf(day),
    closePrice: ({ close }) => knownListOf(close),
    value: ({ value }) => listOf(value),
    valueDate: ({ valueDay }) => Array.from(valueDay, dateOrNull),
  },
};
