import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const userResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'User' | 'Role'> = {
  Role: { MEMBER: 'member', ADMINISTRATOR: 'administrator' },
  Query: {
    me: (_root, _args, { viewer, loaders }) => (viewer ? loaders.user.load(viewer.id) : null),
    user: (_root, { id }, { loaders }) => loaders.user.load(id),
  },
  Mutation: {
    signUp: (_root, { input }, context) => settle(() => context.signUps.signUp(input, context)),
    updateUser: (_root, { input }, { users, viewer }) => {
      const me = requireViewer(viewer, 'account:write');
      return settle(async () => ({ user: await users.update(me, input.changes) }));
    },
    changePassword: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(async () => ({ user: await context.accounts.changePassword(me, input, context) }));
    },
    closeAccount: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(() => context.accountJobs.close(me, input, context));
    },
  },
  User: { __resolveReference: ({ id }, { loaders }) => loaders.user.load(id) },
};
