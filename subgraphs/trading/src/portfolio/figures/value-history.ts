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
  /** Every symbol of the history; of each, its market value: 0 where it is not held, and for those in `missing`. */
  readonly symbols: readonly string[];
  readonly values: Float64Array;
  /** Value of all that is held; null where a price is missing. */
  readonly invested: number | null;
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

const NONE: ReadonlyMap<string, number> = new Map();

/** Cash and all that is held; null where a price is missing. */
export const worthOf = ({ cash, invested }: ValuedDay): number | null => (invested === null ? null : cash + invested);

/**
 * The portfolio at the close of every day from its first transaction on: days on which any symbol it ever held has a close, and
 * days of transactions. On a day without a close a symbol keeps its last one.
 */
export function valueHistory(ledger: Ledger, prices: ReadonlyMap<string, Closes>): ValuedDay[] {
  const cursors = ledger.symbols.map((symbol) => new PriceCursor(symbol, prices.get(symbol)));
  const events = new Map(ledger.days.map((day) => [day.date, day]));
  let state: LedgerDay | undefined;
  const valued: ValuedDay[] = [];
  for (const date of datesOf(ledger, prices)) {
    const today = events.get(date) ?? null;
    state = today ?? state;
    for (const cursor of cursors) cursor.advance(date, today);
    if (state) valued.push(valueDay(date, { state, today, cursors, symbols: ledger.symbols }));
  }
  return valued;
}

function datesOf({ days, symbols }: Ledger, prices: ReadonlyMap<string, Closes>): string[] {
  const first = days[0]?.date;
  if (first === undefined) return [];
  const all = new Set(days.map(({ date }) => date));
  for (const symbol of symbols) {
    for (const date of prices.get(symbol)?.dates ?? []) if (date >= first) all.add(date);
  }
  return [...all].sort();
}

interface DayParts {
  /** What is true since the last transaction. */
  readonly state: LedgerDay;
  readonly today: LedgerDay | null;
  readonly cursors: readonly PriceCursor[];
  readonly symbols: readonly string[];
}

function valueDay(date: string, { state, today, cursors, symbols }: DayParts): ValuedDay {
  const values = new Float64Array(cursors.length);
  const missing: string[] = [];
  let sum = 0;
  for (let i = 0; i < cursors.length; i++) {
    const { symbol, price, held } = cursors[i] as PriceCursor;
    if (held > 0 && price === null) missing.push(symbol);
    if (held > 0 && price !== null) values[i] = held * price;
    sum += values[i] as number;
  }
  return {
    date,
    cash: state.cash,
    symbols,
    values,
    invested: missing.length > 0 ? null : sum,
    missing,
    ...inflowOf(today, cursors),
    outflow: today?.withdrawn ?? 0,
    events: today,
  };
}

function inflowOf(today: LedgerDay | null, cursors: readonly PriceCursor[]): Pick<ValuedDay, 'received' | 'inflow'> {
  if (!today || today.transferred.size === 0) return { received: NONE, inflow: today?.deposited ?? 0 };
  const received = new Map<string, number>();
  let inflow: number | null = today.deposited;
  for (const { symbol, price } of cursors) {
    const came = today.transferred.get(symbol);
    if (came === undefined) continue;
    if (price !== null) received.set(symbol, came * price);
    inflow = inflow === null || price === null ? null : inflow + came * price;
  }
  return { received, inflow };
}

/** The last close of a symbol and how much of it is held, as dates go by. */
class PriceCursor {
  price: number | null = null;
  held = 0;
  private next = 0;

  constructor(
    readonly symbol: string,
    private readonly series: Closes = { dates: [], closes: [] },
  ) {}

  advance(date: string, today: LedgerDay | null): void {
    const { dates, closes } = this.series;
    if (today) this.held = today.holdings.get(this.symbol) ?? 0;
    while (this.next < dates.length && (dates[this.next] as string) <= date) {
      this.price = closes[this.next] as number;
      this.next++;
    }
  }
}
