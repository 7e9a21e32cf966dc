import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import type { BacktestExecutionRecord } from './backtest-execution.loader.js';

export const backtestExecutionResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Subscription' | 'Backtest' | 'BacktestExecution'
> = {
  Query: {
    backtestExecution: async (_root, { id }, { loaders, holdsFor }) => {
      const execution = await loaders.backtestExecution.load(id);
      // What still runs changes any moment.
      if (!execution?.completed_at) holdsFor?.(0);
      return execution;
    },
  },
  Mutation: {
    runBacktest: (_root, { input }, { executions, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ execution: await executions.start(owner, input.backtestId) }));
    },
  },
  Subscription: {
    backtestProgressed: {
      subscribe: (_root, { executionId }, { feeds, viewer }) =>
        feeds.backtestExecution.watch(requireViewer(viewer), executionId),
      resolve: (execution: BacktestExecutionRecord) => execution,
    },
  },
  Backtest: {
    executions: ({ _id }, { filter, ...args }, { pages }) =>
      pages.backtestExecutions.children('backtest_id', _id, {
        args,
        filter: filter?.status ? { status: filter.status } : {},
      }),
  },
  BacktestExecution: {
    __resolveReference: ({ id }, { loaders }) => loaders.backtestExecution.load(id),
    user: ownerOf,
    backtest: ({ backtest_id }, _args, { loaders }) => loaders.backtest.load(backtest_id),
    result: ({ _id }, _args, { loaders }) => loaders.resultOfExecution.load(_id),
  },
};
