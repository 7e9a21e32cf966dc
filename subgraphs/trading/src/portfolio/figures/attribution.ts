import type { Period } from './period.js';
import { openingValue } from './period.js';
import { type ValuedDay, worthOf } from './value-history.js';

/** What one position, or what belongs to none, added to a portfolio's return over a range. */
export interface Contribution {
  /** Null for what belongs to no position: fees, and dividends of what was never held. */
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
  const sums = new Sums(period.days[0]?.symbols ?? []);
  if (period.days.length === 0) return null;
  for (const day of period.days) {
    const closing = worthOf(day);
    if (opening === null || closing === null || day.inflow === null) return null;
    const start = opening + day.inflow;
    sums.addDay(day, before, start > 0 ? growth / start : 0);
    if (start > 0) growth *= (closing + day.outflow) / start;
    [opening, before] = [closing, day];
  }
  return sums.contributions();
}

/** Profits and weighted profits of a period, by symbol; what belongs to none comes last. */
class Sums {
  private readonly profits: Float64Array;
  private readonly parts: Float64Array;
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly symbols: readonly string[]) {
    this.profits = new Float64Array(symbols.length + 1);
    this.parts = new Float64Array(symbols.length + 1);
    this.places = new Map(symbols.map((symbol, i) => [symbol, i]));
  }

  /** A day's profit by symbol: value now, less value before, less what was paid in for it or came in as shares. */
  addDay({ values, received, events }: ValuedDay, before: ValuedDay | null, weight: number): void {
    for (let i = 0; i < values.length; i++) this.add(i, (values[i] as number) - (before?.values[i] ?? 0), weight);
    for (const [symbol, value] of received) this.add(this.placeOf(symbol), -value, weight);
    for (const [symbol, cash] of events?.proceeds ?? []) this.add(this.placeOf(symbol), cash, weight);
    if (events) this.add(this.symbols.length, -events.fees, weight);
  }

  contributions(): Contribution[] {
    return [...this.symbols, null].map((symbol, i) => ({
      symbol,
      profit: this.profits[i] as number,
      contribution: this.parts[i] as number,
    }));
  }

  /** A dividend may be of a symbol that was never held: it belongs to none. */
  private placeOf(symbol: string): number {
    return this.places.get(symbol) ?? this.symbols.length;
  }

  private add(place: number, profit: number, weight: number): void {
    this.profits[place] = (this.profits[place] as number) + profit;
    this.parts[place] = (this.parts[place] as number) + weight * profit;
  }
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
