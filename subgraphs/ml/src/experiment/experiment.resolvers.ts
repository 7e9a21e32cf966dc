import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { namedPage } from '../owned/owned-pager.js';
import { bestModel } from './best-model.js';

export const experimentResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Experiment' | 'MLModel' | 'User'> = {
  Query: { experiment: (_root, { id }, { loaders }) => loaders.experiment.load(id) },
  Mutation: {
    createExperiment: (_root, { input }, { experiments, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ experiment: await experiments.create(me, input) }));
    },
    updateExperiment: (_root, { input }, { experiments, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ experiment: await experiments.update(me, input.id, input.changes) }));
    },
    addModelsToExperiment: (_root, { input }, { experiments, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ experiment: await experiments.addModels(me, input.id, input.modelIds) }));
    },
    deleteExperiment: (_root, { input }, { experiments, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ experiment: await experiments.remove(me, input.id) }));
    },
  },
  Experiment: {
    __resolveReference: ({ id }, { loaders }) => loaders.experiment.load(id),
    models: (experiment, _args, { listed }) => listed.mlModels(experiment.model_ids),
    bestModel: async (experiment, { metric, goal }, { listed }) =>
      bestModel(await listed.mlModels(experiment.model_ids), metric, goal),
    user: (experiment) => ({ id: experiment.user_id }),
  },
  MLModel: {
    experiments: (model, args, { pages }) => pages.experiments.holders('model_ids', model._id, namedPage(args)),
  },
  User: {
    experiments: (user, args, { pages }) => pages.experiments.children('user_id', user.id, namedPage(args)),
  },
};
