import { badUserInput, orderOf, requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { TradingContext } from '../context.js';
import { isOwn, ownerOf } from '../user/owned-by.js';
import type { BacktestRecord } from './backtest.loader.js';
import { backtestConfigResolvers } from './backtest-config.resolvers.js';
import { backtestConditions } from './backtest-filter.js';
import { compareBacktests } from './compare-backtests.js';
import { comparedCorrelations, comparedCurves } from './compare-backtests-results.js';

const MAX_COMPARED = 10;

const latestResultOf = (backtest: BacktestRecord, { loaders, viewer }: TradingContext) =>
  loaders[isOwn(backtest, viewer) ? 'latestResult' : 'sharedLatestResult'].load(backtest._id);

export const backtestResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Strategy' | 'Backtest' | 'BacktestConfig' | 'BacktestComparison' | 'BacktestStatus'
> = {
  BacktestStatus: { PENDING: 'pending', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed' },
  Query: {
    backtest: (_root, { id }, { loaders }) => loaders.backtest.load(id),
    compareBacktests: async (_root, { ids }, context) => {
      const { loaders } = context;
      const wanted = [...new Set(ids)];
      if (wanted.length < 2 || wanted.length > MAX_COMPARED) {
        throw badUserInput(`Expected 2 to ${MAX_COMPARED} different ids, but got ${wanted.length}.`);
      }
      const backtests = await Promise.all(wanted.map((id) => loaders.backtest.load(id)));
      const compared = await Promise.all(
        backtests.flatMap(async (backtest) => {
          if (!backtest) return [];
          const [strategy, latestResult] = await Promise.all([
            loaders.strategy.load(backtest.strategy_id),
            latestResultOf(backtest, context),
          ]);
          return [{ backtest, strategy, latestResult }];
        }),
      );
      return compareBacktests(compared.flat());
    },
  },
  Mutation: {
    createBacktest: (_root, { input }, { backtests, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ backtest: await backtests.create(owner, input) }));
    },
    updateBacktest: (_root, { input }, { backtests, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ backtest: await backtests.update(owner, input.id, input.changes) }));
    },
    deleteBacktest: (_root, { input }, { backtests, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ backtest: await backtests.remove(owner, input.id) }));
    },
  },
  Strategy: {
    backtests: ({ _id }, { filter, orderBy, ...args }, { pages }) =>
      pages.backtests.children('strategy_id', _id, {
        args,
        filter: backtestConditions(filter),
        order: orderOf(orderBy),
      }),
  },
  BacktestConfig: backtestConfigResolvers,
  BacktestComparison: {
    curves: ({ compared }, args, context) => comparedCurves(compared, args, context),
    correlations: ({ compared }, _args, context) => comparedCorrelations(compared, context),
  },
  Backtest: {
    __resolveReference: ({ id }, { loaders }) => loaders.backtest.load(id),
    user: ownerOf,
    strategy: ({ strategy_id }, _args, { loaders }) => loaders.strategy.load(strategy_id),
    symbols: ({ config }) => config.symbols,
    startDate: ({ config }) => config.start_date,
    endDate: ({ config }) => config.end_date,
    latestResult: (backtest, _args, context) => latestResultOf(backtest, context),
  },
};
