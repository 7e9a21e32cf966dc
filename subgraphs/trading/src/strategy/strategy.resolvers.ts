import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { isOwn, ownerOf } from '../user/owned-by.js';

export const strategyResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Strategy' | 'StrategyCodeCheck' | 'StrategyCodeForm'
> = {
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
    checkStrategyCode: (_root, { input }, { strategies, viewer }) => {
      requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ check: await strategies.checkCode(input) }));
    },
    archiveStrategy: (_root, { input }, { strategies, viewer }) => {
      const owner = requireViewer(viewer, 'strategy:write');
      return settle(async () => ({ strategy: await strategies.archive(owner, input.id) }));
    },
  },
  StrategyCodeForm: { SIGNAL: 'signal', ON_BAR: 'onBar' },
  StrategyCodeCheck: { isValid: ({ problems }) => problems.length === 0 },
  Strategy: {
    __resolveReference: ({ id }, { loaders }) => loaders.strategy.load(id),
    user: ownerOf,
    template: ({ template_id: id }, _args, { loaders }) => (id ? loaders.strategyTemplate.load(id) : null),
    // What it was made of and trades on stays the owner's.
    generatedFrom: (strategy, _args, { viewer }) => {
      const id = isOwn(strategy, viewer) && strategy.generated_strategy_id;
      return id ? { __typename: 'GeneratedStrategy', id } : null;
    },
    mlModel: (strategy, _args, { viewer }) => {
      const id = isOwn(strategy, viewer) && strategy.ml_model_id;
      return id ? { __typename: 'MLModel', id } : null;
    },
    versions: (strategy, args, { pages, viewer }) =>
      pages[isOwn(strategy, viewer) ? 'strategyVersions' : 'sharedStrategyVersions'].children(
        'strategy_id',
        strategy._id,
        {
          args,
          order: { field: 'version', direction: -1 },
        },
      ),
  },
};
