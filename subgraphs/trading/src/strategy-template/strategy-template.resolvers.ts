import { contains } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { strategyConditions } from '../strategy/strategy-filter.js';

export const strategyTemplateResolvers: Pick<Resolvers, 'Query' | 'StrategyTemplate'> = {
  Query: {
    strategyTemplate: (_root, { id }, { loaders }) => loaders.strategyTemplate.load(id),
    strategyTemplates: (_root, { filter, ...args }, { pages }) => {
      const { strategyType, tags, search } = filter ?? {};
      const conditions = {
        ...(strategyType && { strategy_type: strategyType }),
        ...(tags?.length && { tags: { $all: tags } }),
        ...(search && { $or: [{ name: contains(search) }, { description: contains(search) }] }),
      };
      return pages.strategyTemplates.list({ args, filter: conditions, order: { field: 'created_at', direction: 1 } });
    },
  },
  StrategyTemplate: {
    __resolveReference: ({ id }, { loaders }) => loaders.strategyTemplate.load(id),
    strategies: ({ _id }, { filter, ...args }, { pages }) =>
      pages.strategies.children('template_id', _id, { args, filter: strategyConditions(filter) }),
  },
};
