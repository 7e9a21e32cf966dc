import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { isOwn, ownerOf } from '../user/owned-by.js';
import type { BacktestExecutionRecord } from './backtest-execution.loader.js';

export const backtestExecutionResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Subscription' | 'Backtest' | 'BacktestExecution'
> = {
  Query: {
    backtestExecution: async (_root, { id }, { loaders, viewer, holdsFor }) => {
      const execution = await loaders.backtestExecution.load(id);
      // What still runs changes any moment, and what is shared may be taken back.
      if (!execution?.completed_at || !isOwn(execution, viewer)) holdsFor?.(0);
      return execution;
    },
  },
  Mutation: {
    runBacktest: (_root, { input }, { executions, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ execution: await executions.start(owner, input) }));
    },
    cancelExecution: (_root, { input }, { executions, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ execution: await executions.cancel(owner, input.id) }));
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
    executions: (backtest, { filter, ...args }, { pages, viewer }) =>
      pages[isOwn(backtest, viewer) ? 'backtestExecutions' : 'sharedBacktestExecutions'].children(
        'backtest_id',
        backtest._id,
        {
          args,
          filter: filter?.status ? { status: filter.status } : {},
        },
      ),
  },
  BacktestExecution: {
    __resolveReference: ({ id }, { loaders }) => loaders.backtestExecution.load(id),
    user: ownerOf,
    backtest: ({ backtest_id }, _args, { loaders }) => loaders.backtest.load(backtest_id),
    result: (execution, _args, { loaders, viewer }) =>
      loaders[isOwn(execution, viewer) ? 'resultOfExecution' : 'sharedResultOfExecution'].load(execution._id),
  },
};
