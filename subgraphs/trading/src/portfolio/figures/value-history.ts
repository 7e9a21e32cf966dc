import type { Ledger, LedgerDay } from '../ledger/types.js';

/** Closes of one symbol, split-adjusted, oldest first; dates as 'YYYY-MM-DD'. */
export interface Closes {
  readonly dates: readonly string[];
  readonly closes: ArrayLike<number>;
}

/** A portfolio at the close of one day. */
export interface ValuedDay {
  readonly date: string;
  readonly cash: number;
  /** Market value of what is held, by symbol; a symbol in `missing` is not in it. */
  readonly values: ReadonlyMap<string, number>;
  /** Symbols held of which there is no close by then. */
  readonly missing: readonly string[];
  /** Value at the close of shares that came in unpaid on the day, by symbol. */
  readonly received: ReadonlyMap<string, number>;
  /** What was put in and taken out on the day, `received` included; `inflow` is null where shares came in without a close. */
  readonly inflow: number | null;
  readonly outflow: number;
  /** What happened on the day; null on days without a transaction. */
  readonly events: LedgerDay | null;
}

/** Value of all that is held; null where a price is missing. */
export const investedOf = ({ values, missing }: ValuedDay): number | null =>
  missing.length > 0 ? null : [...values.values()].reduce((sum, value) => sum + value, 0);

/** Cash and all that is held; null where a price is missing. */
export function worthOf(day: ValuedDay): number | null {
  const invested = investedOf(day);
  return invested === null ? null : day.cash + invested;
}

/**
 * The portfolio at the close of every day from its first transaction on: days on which any symbol it ever held has a close, and
 * days of transactions. On a day without a close a symbol keeps its last one. `until` leaves out later days.
 */
export function valueHistory(
  ledger: Ledger,
  prices: ReadonlyMap<string, Closes>,
  until: string | null = null,
): ValuedDay[] {
  const cursors = ledger.symbols.map((symbol) => new PriceCursor(symbol, prices.get(symbol)));
  const events = new Map(ledger.days.map((day) => [day.date, day]));
  let state: LedgerDay | undefined;
  const valued: ValuedDay[] = [];
  for (const date of datesOf(ledger, prices, until)) {
    const today = events.get(date) ?? null;
    state = today ?? state;
    for (const cursor of cursors) cursor.advance(date);
    if (state) valued.push(valueDay(date, state, today, cursors));
  }
  return valued;
}

function datesOf({ days, symbols }: Ledger, prices: ReadonlyMap<string, Closes>, until: string | null): string[] {
  const first = days[0]?.date;
  if (first === undefined) return [];
  const traded = symbols.flatMap((symbol) => prices.get(symbol)?.dates ?? []);
  const all = new Set([...days.map(({ date }) => date), ...traded]);
  return [...all].filter((date) => date >= first && (until === null || date <= until)).sort();
}

function valueDay(
  date: string,
  { cash, holdings }: LedgerDay,
  today: LedgerDay | null,
  cursors: readonly PriceCursor[],
): ValuedDay {
  const values = new Map<string, number>();
  const received = new Map<string, number>();
  const missing: string[] = [];
  let inflow: number | null = today?.deposited ?? 0;
  for (const { symbol, price } of cursors) {
    const quantity = holdings.get(symbol);
    if (quantity !== undefined && price === null) missing.push(symbol);
    if (quantity !== undefined && price !== null) values.set(symbol, quantity * price);
    const came = today?.transferred.get(symbol);
    if (came !== undefined && price !== null) received.set(symbol, came * price);
    if (came !== undefined) inflow = inflow === null || price === null ? null : inflow + came * price;
  }
  return { date, cash, values, missing, received, inflow, outflow: today?.withdrawn ?? 0, events: today };
}

/** The last close of a symbol, as dates go by. */
class PriceCursor {
  price: number | null = null;
  private next = 0;

  constructor(
    readonly symbol: string,
    private readonly series: Closes = { dates: [], closes: [] },
  ) {}

  advance(date: string): void {
    const { dates, closes } = this.series;
    while (this.next < dates.length && (dates[this.next] as string) <= date) {
      this.price = closes[this.next] as number;
      this.next++;
    }
  }
}
