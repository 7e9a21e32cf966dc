import type { Resolvers } from '../__generated__/resolvers.js';
import { orNull } from '../market-data/bar-rows.js';
import { holdWhilePast } from '../market-data/range.js';
import { dateOfDay } from '../store/dates.js';
import { deepestDrawdown } from './deepest-drawdown.js';

export const rollingStatisticsResolvers: Pick<
  Resolvers,
  'Query' | 'Company' | 'RollingStatistics' | 'RollingStatisticsColumns'
> = {
  Query: {
    rollingStatistics: (_root, { symbols, ...args }, context) => {
      holdWhilePast(context, args.to);
      return context.rollingStatistics.ofAll(symbols, args);
    },
  },
  Company: {
    rollingStatistics: ({ symbol }, args, { rollingStatistics }) => rollingStatistics.of(symbol, args),
  },
  RollingStatistics: {
    rowCount: ({ day }) => day.length,
    columns: (statistics) => statistics,
    maxDrawdown: (statistics) => deepestDrawdown(statistics),
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
  RollingStatisticsColumns: {
    date: ({ day }) => Array.from(day, dateOfDay),
    volatility: ({ volatility }) => Array.from(volatility, orNull),
    beta: ({ beta }) => Array.from(beta, orNull),
    drawdown: ({ drawdown }) => Array.from(drawdown),
  },
};
