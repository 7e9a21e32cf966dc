import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const featureVersionResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'FeatureVersion' | 'Feature' | 'FeatureVersionStatus'
> = {
  FeatureVersionStatus: { DRAFT: 'draft', PRODUCTION: 'production' },
  Query: { featureVersion: (_root, { id }, { loaders }) => loaders.featureVersion.load(id) },
  Mutation: {
    createFeatureVersion: (_root, { input }, { featureVersions, viewer }) => {
      const me = requireViewer(viewer, 'feature:write');
      return settle(async () => ({ featureVersion: await featureVersions.create(me, input.featureId, input) }));
    },
    promoteFeatureVersion: (_root, { input }, { featureVersions, viewer }) => {
      const me = requireViewer(viewer, 'feature:write');
      return settle(async () => ({ featureVersion: await featureVersions.promote(me, input.id) }));
    },
  },
  FeatureVersion: {
    __resolveReference: ({ id }, { loaders }) => loaders.featureVersion.load(id),
    feature: (version, _args, { loaders }) => loaders.feature.load(version.feature_id),
    user: (version) => ({ id: version.user_id }),
  },
  Feature: {
    versions: (feature, args, { pages }) =>
      pages.featureVersions.children('feature_id', feature._id, {
        args,
        ...(args.status && { filter: { status: args.status } }),
      }),
  },
};
