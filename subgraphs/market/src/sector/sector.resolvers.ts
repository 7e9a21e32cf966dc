import type { Resolvers } from '../__generated__/resolvers.js';

export const sectorResolvers: Pick<Resolvers, 'Query' | 'SectorAggregate'> = {
  Query: {
    sectors: (_root, args, { sectors }) => sectors.list(args),
  },
  SectorAggregate: {
    best: ({ best_symbol }, _args, { loaders }) => (best_symbol ? loaders.company.load(best_symbol) : null),
    worst: ({ worst_symbol }, _args, { loaders }) => (worst_symbol ? loaders.company.load(worst_symbol) : null),
  },
};
