import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { namedPage } from '../owned/owned-pager.js';

export const evaluationScenarioResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'EvaluationScenario' | 'MLModel' | 'Experiment' | 'User'
> = {
  Query: { evaluationScenario: (_root, { id }, { loaders }) => loaders.evaluationScenario.load(id) },
  Mutation: {
    createEvaluationScenario: (_root, { input }, { evaluationScenarios, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ evaluationScenario: await evaluationScenarios.create(me, input) }));
    },
    updateEvaluationScenario: (_root, { input }, { evaluationScenarios, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({
        evaluationScenario: await evaluationScenarios.update(me, input.id, input.changes),
      }));
    },
    deleteEvaluationScenario: (_root, { input }, { evaluationScenarios, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({ evaluationScenario: await evaluationScenarios.remove(me, input.id) }));
    },
    recordEvaluationResults: (_root, { input }, { evaluationScenarios, viewer }) => {
      const me = requireViewer(viewer, 'experiment:write');
      return settle(async () => ({
        evaluationScenario: await evaluationScenarios.recordResults(me, input.id, input.results),
      }));
    },
  },
  EvaluationScenario: {
    __resolveReference: ({ id }, { loaders }) => loaders.evaluationScenario.load(id),
    models: (scenario, _args, { listed }) => listed.mlModels(scenario.model_ids),
    experiment: (scenario, _args, { loaders }) =>
      scenario.experiment_id === null ? null : loaders.experiment.load(scenario.experiment_id),
    user: (scenario) => ({ id: scenario.user_id }),
  },
  MLModel: {
    evaluationScenarios: (model, args, { pages }) =>
      pages.evaluationScenarios.holders('model_ids', model._id, namedPage(args)),
  },
  Experiment: {
    evaluationScenarios: (experiment, args, { pages }) =>
      pages.evaluationScenarios.children('experiment_id', experiment._id, namedPage(args)),
  },
  User: {
    evaluationScenarios: (user, args, { pages }) =>
      pages.evaluationScenarios.children('user_id', user.id, namedPage(args)),
  },
};
