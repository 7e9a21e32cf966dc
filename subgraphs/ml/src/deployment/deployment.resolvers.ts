import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { slotOf } from './deployment.loader.js';

export const deploymentResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'ModelDeployment' | 'MLModel' | 'DeploymentEnvironment' | 'DeploymentStatus'
> = {
  DeploymentEnvironment: { DEV: 'dev', STAGING: 'staging', PROD: 'prod' },
  DeploymentStatus: { DEPLOYED: 'deployed', ROLLBACK: 'rollback' },
  Query: {
    modelDeployment: (_root, { id }, { loaders }) => loaders.modelDeployment.load(id),
    modelDeployments: (_root, args, { listed }) => listed.deployments(args),
  },
  Mutation: {
    deployModel: (_root, { input }, { deployments, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => ({ deployment: await deployments.deploy(me, input.modelId, input) }));
    },
    rollbackDeployment: (_root, { input }, { deployments, loaders, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => {
        const deployment = await deployments.rollback(me, input.id);
        const slot = slotOf(deployment);
        loaders.activeDeployment.clear(slot);
        return { deployment, active: await loaders.activeDeployment.load(slot) };
      });
    },
  },
  ModelDeployment: {
    __resolveReference: ({ id }, { loaders }) => loaders.modelDeployment.load(id),
    model: (deployment, _args, { loaders }) => loaders.mlModel.load(deployment.model_id),
    isActive: async (deployment, _args, { loaders }) =>
      (await loaders.activeDeployment.load(slotOf(deployment)))?._id === deployment._id,
    user: (deployment) => ({ id: deployment.user_id }),
  },
  MLModel: {
    deployments: (model, args, { pages }) =>
      pages.deployments.children('model_id', model._id, {
        args,
        filter: {
          ...(args.environment && { environment: args.environment }),
          ...(args.status && { status: args.status }),
        },
      }),
  },
};
