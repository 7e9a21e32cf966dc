import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const shareResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Share' | 'Profile'> = {
  Query: { profile: (_root, { username }, { loaders }) => loaders.profileByUsername.load(username) },
  Mutation: {
    shareWith: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'share:write');
      return settle(async () => ({ share: await context.shares.share(me, input, context) }));
    },
    unshareWith: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'share:write');
      return settle(async () => ({ share: await context.shares.unshare(me, input, context) }));
    },
  },
  Share: { user: ({ userId }, _args, { loaders }) => loaders.profile.load(userId) },
  Profile: { __resolveReference: ({ id }, { loaders }) => loaders.profile.load(id) },
};
