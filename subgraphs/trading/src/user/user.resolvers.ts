import { orderOf } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { backtestConditions } from '../backtest/backtest-filter.js';
import { LATEST_RUN_FIRST } from '../backtest-result/backtest-result.loader.js';
import { strategyConditions } from '../strategy/strategy-filter.js';

export const userResolvers: Pick<Resolvers, 'User'> = {
  User: {
    __resolveReference: ({ id }, { viewer }) => (viewer?.id === id ? { __typename: 'User', id } : null),
    strategies: (user, { filter, orderBy, ...args }, context) =>
      context.pages.strategies.children('user_id', user.id, {
        args,
        filter: strategyConditions(filter),
        order: orderOf(orderBy),
      }),
    backtests: (user, { filter, orderBy, ...args }, context) =>
      context.pages.backtests.children('user_id', user.id, {
        args,
        filter: backtestConditions(filter),
        order: orderOf(orderBy),
      }),
    backtestExecutions: (user, { filter, ...args }, context) =>
      context.pages.backtestExecutions.children('user_id', user.id, {
        args,
        filter: filter?.status ? { status: filter.status } : {},
      }),
    backtestResults: (user, args, context) =>
      context.pages.backtestResults.children('user_id', user.id, { args, order: LATEST_RUN_FIRST }),
    optimizationStudies: (user, { filter, ...args }, context) =>
      context.pages.optimizationStudies.children('user_id', user.id, {
        args,
        filter: filter?.status ? { status: filter.status } : {},
      }),
    portfolios: (user, args, context) => context.pages.portfolios.children('user_id', user.id, { args }),
  },
};
