import type { Period } from './period.js';
import { openingValue } from './period.js';
import { type ValuedDay, worthOf } from './value-history.js';

/** What one position, or what belongs to none, added to a portfolio's return over a range. */
export interface Contribution {
  /** Null for what belongs to no position: fees. */
  readonly symbol: string | null;
  /** Profit in the currency of the prices: change of value, less what was paid for it, plus what it brought. */
  readonly profit: number;
  /** Its part of the time-weighted return; all parts add up to it. */
  readonly contribution: number;
}

/**
 * Contributions to the time-weighted return of a period, by position. A day's contribution is a position's profit over the value
 * that the day began with (dailyTimeWeighted's denominator), so the day's add up to its return. Days are linked by the portfolio's growth
 * until the day before (Frongello, "Linking Single Period Attribution Results", 2002): the sums over days then add up to the
 * chained return without a remainder. Null where a value is not known, and for a range without a day.
 */
export function contributionsOf(period: Period): Contribution[] | null {
  let opening = openingValue(period);
  let before: ValuedDay | null = period.before;
  let growth = 1;
  const sums = new Map<string | null, { profit: number; contribution: number }>();
  if (period.days.length === 0) return null;
  for (const day of period.days) {
    const closing = worthOf(day);
    if (opening === null || closing === null || day.inflow === null) return null;
    const start = opening + day.inflow;
    for (const [symbol, profit] of profitsOf(day, before)) {
      const sum = sums.get(symbol) ?? { profit: 0, contribution: 0 };
      sum.profit += profit;
      if (start > 0) sum.contribution += (growth * profit) / start;
      sums.set(symbol, sum);
    }
    if (start > 0) growth *= (closing + day.outflow) / start;
    [opening, before] = [closing, day];
  }
  return [...sums].map(([symbol, { profit, contribution }]) => ({ symbol, profit, contribution }));
}

/** A day's profit by symbol: value now, less value before, less what was paid in for it or came in as shares. */
function profitsOf({ values, received, events }: ValuedDay, before: ValuedDay | null): Map<string | null, number> {
  const profits = new Map<string | null, number>();
  const add = (symbol: string | null, profit: number) => profits.set(symbol, (profits.get(symbol) ?? 0) + profit);
  for (const [symbol, value] of values) add(symbol, value);
  for (const [symbol, value] of before?.values ?? []) add(symbol, -value);
  for (const [symbol, value] of received) add(symbol, -value);
  for (const [symbol, cash] of events?.proceeds ?? []) add(symbol, cash);
  if (events && events.fees !== 0) add(null, -events.fees);
  return profits;
}

/** Sums of contributions by group; `groupOf` a symbol may be null. */
export function groupContributions<G>(
  contributions: readonly Contribution[],
  groupOf: (symbol: string | null) => G,
): { group: G; profit: number; contribution: number; symbols: string[] }[] {
  const groups = new Map<G, { group: G; profit: number; contribution: number; symbols: string[] }>();
  for (const { symbol, profit, contribution } of contributions) {
    const group = groupOf(symbol);
    const sum = groups.get(group) ?? { group, profit: 0, contribution: 0, symbols: [] };
    sum.profit += profit;
    sum.contribution += contribution;
    if (symbol !== null) sum.symbols.push(symbol);
    groups.set(group, sum);
  }
  return [...groups.values()];
}
