import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const userResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'User'> = {
  Query: {
    me: (_root, _args, { viewer, loaders }) => (viewer ? loaders.user.load(viewer.id) : null),
    user: (_root, { id }, { loaders }) => loaders.user.load(id),
  },
  Mutation: {
    signUp: (_root, { input }, { users, sessions }) =>
      settle(async () => {
        const user = await users.signUp(input);
        return { user, session: await sessions.open(user) };
      }),
    updateUser: (_root, { input }, { users, viewer }) => {
      const me = requireViewer(viewer);
      return settle(async () => ({ user: await users.update(me, input.changes) }));
    },
    changePassword: (_root, { input }, { users, sessions, viewer }) => {
      const me = requireViewer(viewer);
      return settle(async () => {
        const user = await users.changePassword(me, input);
        await sessions.revokeOthers(me);
        return { user };
      });
    },
  },
  User: { __resolveReference: ({ id }, { loaders }) => loaders.user.load(id) },
};
