import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const dashboardResolvers: Pick<Resolvers, 'Mutation' | 'Dashboard' | 'User'> = {
  Mutation: {
    saveDashboard: (_root, { input }, { dashboards, viewer }) => {
      const me = requireViewer(viewer, 'dashboard:write');
      return settle(async () => ({ dashboard: await dashboards.save(me, input) }));
    },
  },
  Dashboard: {
    __resolveReference: ({ id }, { loaders }) => loaders.dashboard.load(id),
    user: (dashboard, _args, { loaders }) => loaders.user.load(dashboard.user_id),
  },
  User: { dashboard: (user, _args, { loaders }) => loaders.dashboardOfUser.load(user._id) },
};
