import { LedgerError } from './ledger-error.js';
import { LotBook } from './lots.js';
import { presentShares } from './splits.js';
import type { CostMethod, Ledger, LedgerDay, SplitsBySymbol, TransactionRecord } from './types.js';

/** Cash that is missing by less than this part of what was moved is rounding. */
const ROUNDING = 1e-9;

type OpenDay = {
  -readonly [K in keyof LedgerDay]: LedgerDay[K] extends ReadonlyMap<infer S, infer N> ? Map<S, N> : LedgerDay[K];
};

/**
 * Goes through transactions by date, within a day in the order given, and tells what is held. Shares are turned into present
 * shares, so that they go with split-adjusted prices. Cash is looked at when a day ends, shares at each sale.
 * Throws LedgerError where more is sold than is held, or more paid than there is cash: neither short sales nor credit.
 */
export function replay(
  transactions: readonly TransactionRecord[],
  splits: SplitsBySymbol,
  method: CostMethod = 'fifo',
): Ledger {
  const state = new LedgerState(splits, method);
  for (const transaction of byDate(transactions)) state.apply(transaction);
  return state.finish();
}

const byDate = (transactions: readonly TransactionRecord[]): TransactionRecord[] =>
  [...transactions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

class LedgerState {
  private readonly books = new Map<string, LotBook>();
  private readonly days: OpenDay[] = [];
  private cash = 0;
  private moved = 0;
  private realizedPnl: number | null = 0;
  private income = 0;
  private fees = 0;
  private lastSpending: TransactionRecord | null = null;

  constructor(
    private readonly splits: SplitsBySymbol,
    private readonly method: CostMethod,
  ) {}

  apply(transaction: TransactionRecord): void {
    const day = this.dayOf(transaction.date);
    switch (transaction.kind) {
      case 'deposit':
        day.deposited += amountOf(transaction);
        this.move(transaction, amountOf(transaction));
        break;
      case 'withdrawal':
        day.withdrawn += amountOf(transaction);
        this.move(transaction, -amountOf(transaction));
        break;
      case 'fee':
        day.fees += amountOf(transaction);
        this.fees += amountOf(transaction);
        this.move(transaction, -amountOf(transaction));
        break;
      case 'dividend':
        this.income += amountOf(transaction);
        this.settle(transaction, day, amountOf(transaction));
        break;
      case 'transfer_in':
        this.receive(transaction, day);
        break;
      case 'buy':
        this.buy(transaction, day);
        break;
      case 'sell':
        this.sell(transaction, day);
        break;
    }
  }

  finish(): Ledger {
    this.endDay();
    const { days, cash, realizedPnl, income, fees } = this;
    const lots = [...this.books.values()].flatMap(({ open }) => open);
    return { lots, days, cash, realizedPnl, income, fees, symbols: [...this.books.keys()] };
  }

  private buy(transaction: TransactionRecord, day: OpenDay): void {
    const { symbol, quantity, paid } = this.tradeOf(transaction);
    const cost = paid + transaction.commission;
    this.fees += transaction.commission;
    this.bookOf(symbol).add({ symbol, date: transaction.date, quantity, unitCost: cost / quantity });
    this.settle(transaction, day, -cost);
  }

  private sell(transaction: TransactionRecord, day: OpenDay): void {
    const { symbol, quantity, paid, factor } = this.tradeOf(transaction);
    const book = this.books.get(symbol);
    if (!book?.has(quantity)) {
      const held = shown((book?.quantity ?? 0) / factor);
      throw new LedgerError(
        transaction,
        'quantity',
        `Expected to sell at most the ${held} shares of ${symbol} held on ${transaction.date}, but got ${shown(quantity / factor)}.`,
      );
    }
    const proceeds = paid - transaction.commission;
    const cost = book.take(quantity);
    this.fees += transaction.commission;
    this.realizedPnl = this.realizedPnl === null || cost === null ? null : this.realizedPnl + proceeds - cost;
    this.settle(transaction, day, proceeds);
  }

  private receive(transaction: TransactionRecord, day: OpenDay): void {
    const { symbol, quantity, factor } = this.tradeOf(transaction);
    const unitCost = transaction.price === null ? null : transaction.price / factor;
    this.bookOf(symbol).add({ symbol, date: transaction.date, quantity, unitCost });
    add(day.transferred, symbol, quantity);
  }

  private tradeOf({ symbol, quantity, price, date }: TransactionRecord) {
    const factor = presentShares(this.splits, symbol ?? '', date);
    return {
      symbol: symbol ?? '',
      quantity: (quantity ?? 0) * factor,
      paid: (quantity ?? 0) * (price ?? 0),
      factor,
    };
  }

  private settle(transaction: TransactionRecord, day: OpenDay, cash: number): void {
    add(day.proceeds, transaction.symbol ?? '', cash);
    this.move(transaction, cash);
  }

  private move(transaction: TransactionRecord, cash: number): void {
    this.cash += cash;
    this.moved += Math.abs(cash);
    if (cash < 0) this.lastSpending = transaction;
  }

  private bookOf(symbol: string): LotBook {
    const book = this.books.get(symbol) ?? new LotBook(this.method);
    this.books.set(symbol, book);
    return book;
  }

  private dayOf(date: string): OpenDay {
    const last = this.days.at(-1);
    if (last?.date === date) return last;
    this.endDay();
    const [proceeds, transferred] = [new Map<string, number>(), new Map<string, number>()];
    const day = { date, cash: 0, holdings: new Map(), deposited: 0, withdrawn: 0, transferred, proceeds, fees: 0 };
    this.days.push(day);
    return day;
  }

  private endDay(): void {
    const day = this.days.at(-1);
    if (!day) return;
    if (this.cash < 0 && this.lastSpending) {
      if (this.cash < -this.moved * ROUNDING) throw this.noCash(this.lastSpending);
      this.cash = 0;
    }
    day.cash = this.cash;
    for (const [symbol, { quantity }] of this.books) if (quantity > 0) day.holdings.set(symbol, quantity);
  }

  private noCash(transaction: TransactionRecord): LedgerError {
    const missing = shown(-this.cash);
    return new LedgerError(
      transaction,
      transaction.amount === null ? 'price' : 'amount',
      `Expected cash for all that is paid on ${transaction.date}, but ${missing} are missing: record a deposit on or before that day first.`,
    );
  }
}

const amountOf = ({ amount }: TransactionRecord): number => amount ?? 0;

const shown = (value: number): string => String(Number(value.toPrecision(12)));

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
