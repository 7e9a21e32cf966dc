import { badUserInput } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { TradingContext } from '../context.js';
import { isOwn, ownerOf } from '../user/owned-by.js';
import { type BacktestResultRecord, LATEST_RUN_FIRST } from './backtest-result.loader.js';
import { deepestDrawdowns, returnsByMonth, returnsByYear, rollingFigures } from './curve-figures.js';
import { thinOut } from './thin-out.js';

const MAX_POINTS = 10_000;
const MAX_DRAWDOWNS = 100;
const MAX_WINDOW = 504;

const seriesOf = (result: BacktestResultRecord, { loaders, viewer }: TradingContext) =>
  loaders[isOwn(result, viewer) ? 'resultSeries' : 'sharedResultSeries'].load(result._id);

async function portfolioValueOf(result: BacktestResultRecord, context: TradingContext) {
  const series = await seriesOf(result, context);
  return series?.portfolio_value ?? { dates: [], values: [], benchmark: null };
}

function within(argument: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given;
  throw badUserInput(`Expected \`${argument}\` from ${least} to ${most}, but got ${given}.`);
}

export const backtestResultResolvers: Pick<Resolvers, 'Query' | 'Backtest' | 'BacktestResult'> = {
  Query: {
    backtestResult: async (_root, { id }, { loaders, viewer, holdsFor }) => {
      const result = await loaders.backtestResult.load(id);
      // What is shared may be taken back.
      if (!result || !isOwn(result, viewer)) holdsFor?.(0);
      return result;
    },
  },
  Backtest: {
    results: (backtest, args, { pages, viewer }) =>
      pages[isOwn(backtest, viewer) ? 'backtestResults' : 'sharedBacktestResults'].children(
        'backtest_id',
        backtest._id,
        {
          args,
          order: LATEST_RUN_FIRST,
        },
      ),
  },
  BacktestResult: {
    portfolioValue: async (result, _args, context) => {
      const { dates, values, benchmark } = await portfolioValueOf(result, context);
      return { date: [...dates], value: [...values], benchmark: benchmark ? [...benchmark] : null };
    },
    __resolveReference: ({ id }, { loaders }) => loaders.backtestResult.load(id),
    user: ownerOf,
    backtest: ({ backtest_id }, _args, { loaders }) => loaders.backtest.load(backtest_id),
    execution: ({ execution_id }, _args, { loaders }) => loaders.backtestExecution.load(execution_id),
    trades: async (result, _args, context) => (await seriesOf(result, context))?.trades ?? [],
    marginCalls: async (result, _args, context) => (await seriesOf(result, context))?.margin_calls ?? [],
    equityCurve: async (result, { maxPoints }, context) => {
      const points = within('maxPoints', maxPoints ?? 500, 2, MAX_POINTS);
      const { dates, values } = await portfolioValueOf(result, context);
      return thinOut(values, points).map((i) => ({ date: dates[i] as string, value: values[i] as number }));
    },
    monthlyReturns: async (result, _args, context) => returnsByMonth(await portfolioValueOf(result, context)),
    yearlyReturns: async (result, _args, context) => returnsByYear(await portfolioValueOf(result, context)),
    drawdowns: async (result, { first }, context) => {
      const most = within('first', first ?? 5, 1, MAX_DRAWDOWNS);
      return deepestDrawdowns(await portfolioValueOf(result, context), most);
    },
    rollingMetrics: async (result, { window, maxPoints }, context) => {
      const days = within('window', window ?? 63, 2, MAX_WINDOW);
      const points = within('maxPoints', maxPoints ?? 500, 2, MAX_POINTS);
      return rollingFigures(await portfolioValueOf(result, context), days, points);
    },
  },
};
