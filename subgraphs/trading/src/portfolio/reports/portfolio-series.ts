import { badUserInput } from '@quantgraph/shared';
import { thinOut } from '../../backtest-result/thin-out.js';
import type { PortfolioBook } from '../book/portfolio-book.js';
import { contributionsOf, groupContributions } from '../figures/attribution.js';
import { netFlowOf, openingValue, type Period, periodOf, periodPerformance } from '../figures/period.js';
import { dailyTimeWeighted, timeWeightedReturn } from '../figures/time-weighted.js';
import { type ValuedDay, worthOf } from '../figures/value-history.js';
import type { PortfolioRecord } from '../portfolio.model.js';

export interface Range {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const MOST_POINTS = 10_000;

/** The days of a range of a portfolio's history; null without transactions. BAD_USER_INPUT where the range ends before it begins. */
async function rangeOf(portfolio: PortfolioRecord, { from, to }: Range, book: PortfolioBook): Promise<Period | null> {
  if (from && to && from > to) throw badUserInput(`Expected \`from\` up to \`to\`, but got ${from} and ${to}.`);
  const history = await book.historyOf(portfolio);
  return history && periodOf(history, from ?? null, to ?? null);
}

/** Values as columns, thinned out to `maxPoints` days that keep the curve's shape; flows are those since the day before in the columns. */
export async function valuationOf(
  portfolio: PortfolioRecord,
  args: Range & { readonly maxPoints?: number | null | undefined },
  book: PortfolioBook,
) {
  const most = args.maxPoints ?? 500;
  if (most < 2 || most > MOST_POINTS) {
    throw badUserInput(`Expected \`maxPoints\` from 2 to ${MOST_POINTS}, but got ${most}.`);
  }
  const period = await rangeOf(portfolio, args, book);
  if (!period) return null;
  const { days } = period;
  const values = days.map(worthOf);
  const kept = thinOut(
    values.map((value) => value ?? 0),
    most,
  );
  const shown = kept.map((i) => days[i] as ValuedDay);
  return {
    date: shown.map(({ date }) => date),
    value: kept.map((i) => values[i] as number | null),
    cash: shown.map(({ cash }) => cash),
    invested: shown.map(({ invested }) => invested),
    netFlow: kept.map((i, k) => flowBetween(days, (kept[k - 1] ?? -1) + 1, i)),
    reason: shown.map(({ missing }) =>
      missing.length > 0 ? `There is no close of ${missing.join(', ')} by then.` : null,
    ),
    downsampledFrom: kept.length < days.length ? days.length : null,
  };
}

function flowBetween(days: readonly ValuedDay[], from: number, to: number): number | null {
  let sum = 0;
  for (let i = from; i <= to; i++) {
    const flow = netFlowOf(days[i] as ValuedDay);
    if (flow === null) return null;
    sum += flow;
  }
  return sum;
}

/** Null without transactions, and for a range without a day. */
export async function periodPerformanceOf(portfolio: PortfolioRecord, range: Range, book: PortfolioBook) {
  const period = await rangeOf(portfolio, range, book);
  return period && periodPerformance(period);
}

/** Contributions by position and by sector; null as `periodPerformanceOf`, and where a value is not known. */
export async function attributionOf(portfolio: PortfolioRecord, range: Range, book: PortfolioBook) {
  const period = await rangeOf(portfolio, range, book);
  const contributions = period && contributionsOf(period);
  if (!period || !contributions) return null;
  const totalReturn = timeWeightedReturn(dailyTimeWeighted(period.days, openingValue(period)));
  if (totalReturn === null) return null;
  const facts = await book.factsOf(contributions.flatMap(({ symbol }) => symbol ?? []));
  const sectorOf = (symbol: string | null) => (symbol === null ? null : (facts.get(symbol)?.sector ?? null));
  const sectors = groupContributions(
    contributions.filter(({ symbol }) => symbol !== null),
    sectorOf,
  );
  const fees = contributions.find(({ symbol }) => symbol === null);
  return {
    from: period.days[0]?.date as string,
    to: period.days.at(-1)?.date as string,
    totalReturn,
    positions: contributions.flatMap(({ symbol, profit, contribution }) =>
      symbol === null ? [] : [{ symbol, sector: sectorOf(symbol), profit, contribution }],
    ),
    sectors: sectors.map(({ group, ...sums }) => ({ sector: group, ...sums })),
    fees: { profit: fees?.profit ?? 0, contribution: fees?.contribution ?? 0 },
  };
}
