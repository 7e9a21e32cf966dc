import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const administrationResolvers: Pick<Resolvers, 'Query' | 'Mutation'> = {
  Query: {
    users: (_root, args, { usersPage, viewer }) => usersPage(requireViewer(viewer, 'user:administer'), args),
  },
  Mutation: {
    closeUserAccount: (_root, { input }, context) => {
      requireViewer(context.viewer, 'user:administer');
      return settle(async () => ({ user: await context.accounts.closeOf(input.userId, context) }));
    },
    setUserRole: (_root, { input }, context) => {
      requireViewer(context.viewer, 'user:administer');
      return settle(async () => ({ user: await context.administration.setRole(input.userId, input.role, context) }));
    },
    unlockAccount: (_root, { input }, context) => {
      requireViewer(context.viewer, 'user:administer');
      return settle(async () => ({ user: await context.administration.unlock(input.userId, context) }));
    },
  },
};
