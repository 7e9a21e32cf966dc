import type { Resolvers } from '../__generated__/resolvers.js';
import { holdWhilePast } from '../market-data/range.js';

export const seasonalityResolvers: Pick<Resolvers, 'Query' | 'Company' | 'Seasonality'> = {
  Query: {
    seasonality: (_root, { symbols, ...args }, context) => {
      holdWhilePast(context, args.to);
      return context.seasonality.ofAll(symbols, args);
    },
  },
  Company: {
    seasonality: ({ symbol }, args, { seasonality }) => seasonality.of(symbol, args),
  },
  Seasonality: {
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
};
