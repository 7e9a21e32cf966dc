import { badUserInput } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { TradingContext } from '../context.js';
import { ownerOf } from '../user/owned-by.js';
import { LATEST_RUN_FIRST } from './backtest-result.loader.js';
import { thinOut } from './thin-out.js';

const MAX_POINTS = 10_000;

async function portfolioValueOf(id: string, loaders: TradingContext['loaders']) {
  return (await loaders.resultSeries.load(id))?.portfolio_value ?? { dates: [], values: [] };
}

export const backtestResultResolvers: Pick<Resolvers, 'Query' | 'Backtest' | 'BacktestResult'> = {
  Query: {
    backtestResult: (_root, { id }, { loaders }) => loaders.backtestResult.load(id),
  },
  Backtest: {
    results: ({ _id }, args, { pages }) =>
      pages.backtestResults.children('backtest_id', _id, { args, order: LATEST_RUN_FIRST }),
  },
  BacktestResult: {
    portfolioValue: async ({ _id }, _args, { loaders }) => {
      const { dates, values } = await portfolioValueOf(_id, loaders);
      return { date: [...dates], value: [...values] };
    },
    __resolveReference: ({ id }, { loaders }) => loaders.backtestResult.load(id),
    user: ownerOf,
    backtest: ({ backtest_id }, _args, { loaders }) => loaders.backtest.load(backtest_id),
    execution: ({ execution_id }, _args, { loaders }) => loaders.backtestExecution.load(execution_id),
    trades: async ({ _id }, _args, { loaders }) => (await loaders.resultSeries.load(_id))?.trades ?? [],
    equityCurve: async ({ _id }, { maxPoints }, { loaders }) => {
      const points = maxPoints ?? 500;
      if (points < 2 || points > MAX_POINTS) {
        throw badUserInput(`Expected \`maxPoints\` from 2 to ${MAX_POINTS}, but got ${points}.`);
      }
      const { dates, values } = await portfolioValueOf(_id, loaders);
      return thinOut(values, points).map((i) => ({ date: dates[i] as string, value: values[i] as number }));
    },
  },
};
