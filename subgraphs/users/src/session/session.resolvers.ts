import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const sessionResolvers: Pick<Resolvers, 'Mutation' | 'User' | 'Session'> = {
  Mutation: {
    logIn: (_root, { input }, { sessions }) => settle(() => sessions.logIn(input.email, input.password)),
    refreshSession: (_root, { input }, { sessions }) =>
      settle(async () => ({ session: await sessions.refresh(input.refreshToken) })),
    logOut: (_root, { input }, { sessions }) =>
      settle(async () => {
        await sessions.logOut(input.refreshToken);
        return {};
      }),
    revokeSession: (_root, { input }, { sessions, viewer }) => {
      const me = requireViewer(viewer);
      return settle(async () => ({ session: await sessions.revoke(me, input.id) }));
    },
  },
  User: { sessions: (user, _args, { loaders }) => loaders.sessions.load(user._id) },
  Session: { isCurrent: (session, _args, { viewer }) => session._id === viewer?.sessionId },
};
