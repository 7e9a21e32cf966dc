import type { LatestPrice } from '../market-data/price.loader.js';
import type { PositionRecord } from './portfolio.model.js';

/** A portfolio's worth at given prices, in the graph's names; each null where a price or a cost that it needs is missing. */
export interface Valuation {
  readonly marketValue: number | null;
  readonly costBasis: number | null;
  readonly unrealizedPnl: number | null;
  readonly totalReturn: number | null;
  readonly asOf: string | null;
}

/** Sums over all positions: one that can't be valued leaves the sum unknown, rather than too small. */
export function valuePortfolio(
  positions: readonly PositionRecord[],
  prices: ReadonlyMap<string, LatestPrice>,
): Valuation {
  const marketValue = sum(positions.map((position) => marketValueOf(position, prices.get(position.symbol) ?? null)));
  const costBasis = sum(positions.map(costOf));
  const unrealizedPnl = difference(marketValue, costBasis);
  const dates = positions.flatMap(({ symbol }) => prices.get(symbol)?.date ?? []);
  return {
    marketValue,
    costBasis,
    unrealizedPnl,
    totalReturn: unrealizedPnl === null || !costBasis ? null : unrealizedPnl / costBasis,
    asOf: dates.sort()[0] ?? null,
  };
}

/** Null without a price. */
export const marketValueOf = ({ quantity }: PositionRecord, price: LatestPrice | null): number | null =>
  price ? quantity * price.price : null;

/** Null without a price or a cost. */
export const unrealizedPnlOf = (position: PositionRecord, price: LatestPrice | null): number | null =>
  difference(marketValueOf(position, price), costOf(position));

const costOf = ({ quantity, average_cost }: PositionRecord): number | null =>
  average_cost === null ? null : quantity * average_cost;

const difference = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
