import type { Resolvers } from '../__generated__/resolvers.js';
import { knownListOf, listOf } from '../market-data/bar-rows.js';
import { holdWhilePast } from '../market-data/range.js';
import { datesOf } from '../store/dates.js';
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
    date: ({ day }) => datesOf(day),
    volatility: ({ volatility }) => listOf(volatility),
    beta: ({ beta }) => listOf(beta),
    drawdown: ({ drawdown }) => knownListOf(drawdown),
  },
};
