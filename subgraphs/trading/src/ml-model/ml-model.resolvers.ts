import type { Resolvers } from '../__generated__/resolvers.js';
import { strategyConditions } from '../strategy/strategy-filter.js';

export const mlModelResolvers: Pick<Resolvers, 'MLModel'> = {
  MLModel: {
    strategies: ({ id }, { filter, ...args }, { pages }) =>
      pages.strategies.children('ml_model_id', id, { args, filter: strategyConditions(filter) }),
  },
};
