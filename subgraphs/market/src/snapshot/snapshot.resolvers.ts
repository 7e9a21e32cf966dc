import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const snapshotResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'MarketSnapshot'> = {
  Query: {
    snapshot: (_root, { id }, { loaders }) => loaders.snapshot.load(id),
    snapshots: (_root, { name, ...args }, { snapshots }) => snapshots.list(name ?? null, args),
  },
  Mutation: {
    createSnapshot: (_root, { input }, { snapshots, viewer }) => {
      requireViewer(viewer, 'market:ingest');
      return settle(async () => ({ snapshot: await snapshots.create(input) }));
    },
  },
  MarketSnapshot: {
    __resolveReference: ({ id }, { loaders }) => loaders.snapshot.load(id),
    supersededBy: ({ superseded_by }, _args, { loaders }) =>
      superseded_by === null ? null : loaders.snapshot.load(superseded_by),
  },
};
