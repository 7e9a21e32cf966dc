import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const sessionResolvers: Pick<Resolvers, 'Mutation' | 'User' | 'Session'> = {
  Mutation: {
    logIn: (_root, { input }, context) => settle(() => context.signIns.logIn(input, context)),
    refreshSession: (_root, { input }, context) =>
      settle(async () => ({ session: await context.sessions.refresh(input.refreshToken, context) })),
    logOut: (_root, { input }, context) =>
      settle(async () => {
        await context.sessions.logOut(input.refreshToken, context);
        return {};
      }),
    revokeSession: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(async () => ({ session: await context.sessions.revoke(me, input.id, context) }));
    },
    revokeAllSessions: (_root, { input }, { sessions, viewer }) => {
      const me = requireViewer(viewer, 'account:write');
      return settle(async () => ({
        count: await sessions.revokeAll(me.id, input.exceptCurrent ? me.sessionId : undefined),
      }));
    },
  },
  User: { sessions: (user, _args, { loaders }) => loaders.sessions.load(user._id) },
  Session: { isCurrent: (session, _args, { viewer }) => session._id === viewer?.sessionId },
};
