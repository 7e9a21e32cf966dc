import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const backupResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    backupMarketData: (_root, { input }, { backups, viewer }) => {
      requireViewer(viewer, 'market:ingest');
      return settle(async () => ({ backup: await backups.create(input) }));
    },
  },
};
