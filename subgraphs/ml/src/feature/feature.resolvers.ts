import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { namedPage } from '../owned/owned-pager.js';

export const featureResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Feature' | 'User'> = {
  Query: { feature: (_root, { id }, { loaders }) => loaders.feature.load(id) },
  Mutation: {
    createFeature: (_root, { input }, { features, viewer }) => {
      const me = requireViewer(viewer, 'feature:write');
      return settle(async () => ({ feature: await features.create(me, input) }));
    },
    updateFeature: (_root, { input }, { features, viewer }) => {
      const me = requireViewer(viewer, 'feature:write');
      return settle(async () => ({ feature: await features.update(me, input.id, input.changes) }));
    },
    deleteFeature: (_root, { input }, { features, viewer }) => {
      const me = requireViewer(viewer, 'feature:write');
      return settle(async () => ({ feature: await features.remove(me, input.id) }));
    },
  },
  Feature: {
    __resolveReference: ({ id }, { loaders }) => loaders.feature.load(id),
    user: (feature) => ({ id: feature.user_id }),
  },
  User: {
    features: (user, args, { pages }) =>
      pages.features.children('user_id', user.id, namedPage(args, { feature_type: args.filter?.featureType })),
  },
};
