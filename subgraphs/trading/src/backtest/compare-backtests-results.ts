import { badUserInput } from '@quantgraph/shared';
import type { TradingContext } from '../context.js';
import { isOwn } from '../user/owned-by.js';
import type { Compared } from './compare-backtests.js';
import { alignCurves, type Curve, type CurveDates, curveCorrelations } from './compare-backtests-curves.js';

const MOST_POINTS = 10_000;
const NONE: Curve = { dates: [], values: [] };

export interface CurvesArgs {
  readonly dates?: CurveDates | null | undefined;
  readonly maxPoints?: number | null | undefined;
}

/** The latest results' values on common dates, a curve a backtest. BAD_USER_INPUT for `maxPoints` outside 2 to 10,000. */
export async function comparedCurves(compared: readonly Compared[], args: CurvesArgs, context: TradingContext) {
  const maxPoints = args.maxPoints ?? 500;
  if (maxPoints < 2 || maxPoints > MOST_POINTS) {
    throw badUserInput(`Expected \`maxPoints\` from 2 to ${MOST_POINTS}, but got ${maxPoints}.`);
  }
  const aligned = alignCurves(await curvesOf(compared, context), args.dates ?? 'UNION', maxPoints);
  return {
    date: aligned.date,
    curves: aligned.values.map((value) => ({ value })),
    downsampledFrom: aligned.downsampledFrom,
  };
}

export const comparedCorrelations = async (compared: readonly Compared[], context: TradingContext) =>
  curveCorrelations(await curvesOf(compared, context));

/** The values of each latest result, by one store command for all own and few for all shared ones. */
const curvesOf = (compared: readonly Compared[], { loaders, viewer }: TradingContext): Promise<Curve[]> =>
  Promise.all(
    compared.map(async ({ latestResult }) => {
      if (!latestResult) return NONE;
      const loader = loaders[isOwn(latestResult, viewer) ? 'resultSeries' : 'sharedResultSeries'];
      const series = await loader.load(latestResult._id);
      return series?.portfolio_value ?? NONE;
    }),
  );
