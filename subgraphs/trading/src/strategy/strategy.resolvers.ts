import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';

export const strategyResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Strategy'> = {
  Query: {
    strategy: (_root, { id }, { loaders }) => loaders.strategy.load(id),
  },
  Mutation: {
    createStrategy: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.create(owner, input) }));
    },
    createStrategyFromTemplate: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.createFromTemplate(owner, input) }));
    },
    createStrategyFromGenerated: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.createFromGenerated(owner, input) }));
    },
    updateStrategy: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.update(owner, input.id, input.changes) }));
    },
    archiveStrategy: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.archive(owner, input.id) }));
    },
  },
  Strategy: {
    __resolveReference: ({ id }, { loaders }) => loaders.strategy.load(id),
    user: ownerOf,
    template: ({ template_id: id }, _args, { loaders }) => (id ? loaders.strategyTemplate.load(id) : null),
    generatedFrom: ({ generated_strategy_id: id }) => (id ? { __typename: 'GeneratedStrategy', id } : null),
    mlModel: ({ ml_model_id: id }) => (id ? { __typename: 'MLModel', id } : null),
    versions: ({ _id }, args, { pages }) =>
      pages.strategyVersions.children('strategy_id', _id, { args, order: { field: 'version', direction: -1 } }),
  },
};
