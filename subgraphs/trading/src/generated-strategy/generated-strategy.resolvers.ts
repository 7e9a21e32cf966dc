import type { Resolvers } from '../__generated__/resolvers.js';
import { strategyConditions } from '../strategy/strategy-filter.js';

export const generatedStrategyResolvers: Pick<Resolvers, 'GeneratedStrategy'> = {
  GeneratedStrategy: {
    strategies: ({ id }, { filter, ...args }, { pages }) =>
      pages.strategies.children('generated_strategy_id', id, { args, filter: strategyConditions(filter) }),
  },
};
