import type { Account } from './account.js';
import type { Calendar } from './calendar.js';
import { EngineError } from './engine-error.js';
import { Executor } from './executor.js';
import { placeBracket, placeExits } from './exits.js';
import { type PriceRange, priceAtOpen, priceWithin, rangeOf, trailed } from './fill-price.js';
import type { Order } from './order.js';
import { OrderBook } from './order-book.js';
import type { EngineSettings } from './settings.js';
import type { Bars } from './types.js';

interface Due {
  order: Order;
  price: number;
}

/** The waiting orders meet each date's bars here, as RULES.md says: at the open, within the bar, at the close. */
export class Broker {
  readonly book = new OrderBook();
  readonly executor: Executor;
  readonly #calendar: Calendar;
  readonly #account: Account;
  readonly #settings: EngineSettings;

  constructor(calendar: Calendar, account: Account, settings: EngineSettings) {
    this.#calendar = calendar;
    this.#account = account;
    this.#settings = settings;
    this.executor = new Executor(calendar, account, settings);
  }

  trade(date: number): void {
    if (this.book.isEmpty) return;
    const symbols = this.book.symbols().filter((symbol) => this.#calendar.barOn(symbol, date) >= 0);
    if (symbols.length === 0) return;
    this.#fillAll(this.#dueAtOpen(symbols, date), date, false);
    for (const symbol of symbols) this.#tradeWithin(symbol, date);
    if (this.#settings.fillAt === 'NEXT_CLOSE') this.#fillAll(this.#dueAtClose(symbols, date), date, false);
    for (const symbol of symbols) this.#endOfDate(symbol, date);
  }

  #dueAtOpen(symbols: readonly number[], date: number): Due[] {
    const due: Due[] = [];
    for (const symbol of symbols) {
      const open = this.#price('open', symbol, date);
      for (const order of this.book.of(symbol)) {
        if (order.type !== 'MARKET') {
          const price = priceAtOpen(order, open);
          if (!Number.isNaN(price)) due.push({ order, price });
        } else if (this.#settings.fillAt === 'NEXT_OPEN' && this.#hasWork(order)) {
          if (Number.isNaN(open)) this.#missingOpen(order, date);
          due.push({ order, price: open });
        }
      }
    }
    return due;
  }

  #dueAtClose(symbols: readonly number[], date: number): Due[] {
    return symbols.flatMap((symbol) => {
      const price = this.#price('close', symbol, date);
      const orders = this.book.of(symbol).filter((order) => order.type === 'MARKET' && this.#hasWork(order));
      return orders.map((order) => ({ order, price }));
    });
  }

  /** Ends an order that could only reduce what is gone. */
  #hasWork(order: Order): boolean {
    if (order.isDone) return false;
    order.isDone = order.reduceOnly && (this.#account.held[order.symbol] as number) * order.side >= 0;
    return !order.isDone;
  }

  /** First whatever closes, then whatever opens, so that what one sale brings another symbol's purchase may spend. */
  #fillAll(due: readonly Due[], date: number, isWithin: boolean): void {
    for (const { order, price } of due) if (!order.isDone) this.#close(order, date, price);
    for (const { order, price } of due) if (!order.isDone) this.#open(order, date, price, isWithin);
    for (const { order } of due) finish(order);
  }

  /** Entries, then stops, then limits. Which came first is unknown, so it is what is worse for the account. */
  #tradeWithin(symbol: number, date: number): void {
    if (!this.book.has(symbol, ({ type }) => type !== 'MARKET')) return;
    const range = this.#range(symbol, date);
    for (const rank of [0, 1, 2]) {
      for (const order of [...this.book.of(symbol)]) {
        if (order.isDone || order.type === 'MARKET' || this.#rank(order) !== rank) continue;
        const price = priceWithin(order, range, date);
        if (!Number.isNaN(price)) this.#fillAll([{ order, price }], date, true);
      }
    }
  }

  #rank(order: Order): number {
    const held = this.#account.held[order.symbol] as number;
    if (!order.reduceOnly && held * order.side >= 0) return 0;
    return order.type === 'LIMIT' ? 2 : 1;
  }

  #close(order: Order, date: number, price: number): void {
    const filled = this.executor.close(order, date, price);
    if (filled === 0) return;
    if (order.size === 'SHARES') order.amount -= filled;
    if (order.group > 0) this.book.reduceGroup(order, filled);
    if ((this.#account.held[order.symbol] as number) === 0) this.book.cancel(order.symbol, ({ group }) => group > 0);
  }

  #open(order: Order, date: number, price: number, isWithin: boolean): void {
    const filled = this.executor.open(order, date, price);
    if (filled === 0) return;
    if (order.size === 'SHARES') order.amount -= filled;
    const bornWithin = isWithin ? date : -1;
    placeBracket(this.book, order, filled, date, bornWithin);
    if (order.reason === 'ORDER') return;
    placeExits(this.book, this.#settings.exits, {
      symbol: order.symbol,
      side: order.side,
      entryPrice: this.#account.averagePrice(order.symbol),
      date,
      bornWithin,
    });
  }

  /** Orders of the day lapse, and trailing stops follow. */
  #endOfDate(symbol: number, date: number): void {
    for (const order of this.book.of(symbol)) {
      if (order.type === 'TRAILING_STOP') order.stop = trailed(order, this.#range(symbol, date), date);
      if (order.timeInForce !== 'DAY') continue;
      order.isDone = true;
      if (order.reduceOnly || (this.#account.held[symbol] as number) !== 0) continue;
      const price = [order.limit, order.stop].find((one) => !Number.isNaN(one)) ?? this.#price('close', symbol, date);
      this.executor.noteUnfilled(symbol, date, price, 'LAPSED');
    }
    this.book.of(symbol);
  }

  #range(symbol: number, date: number): PriceRange {
    const { open, high, low, close } = this.#calendar.bars[symbol] as Bars;
    const bar = this.#calendar.barOn(symbol, date);
    return rangeOf(open[bar] as number, high[bar] as number, low[bar] as number, close[bar] as number);
  }

  #price(name: 'open' | 'close', symbol: number, date: number): number {
    return (this.#calendar.bars[symbol] as Bars)[name][this.#calendar.barOn(symbol, date)] as number;
  }

  #missingOpen(order: Order, on: number): never {
    const { symbol } = this.#calendar.bars[order.symbol] as Bars;
    const date = this.#calendar.isoOf(on);
    const signalled = this.#calendar.isoOf(order.placed);
    const message = `${symbol} on ${date}: expected an open for the order signalled on ${signalled}, but this bar has only a close. Fill at NEXT_CLOSE, or choose a range whose bars have opens.`;
    throw new EngineError('MISSING_OPEN', message, { symbol, date });
  }
}

/** What a bar's volume left over waits; everything else has had its fill. */
function finish(order: Order): void {
  if (!order.isPartial) order.isDone = true;
  order.isPartial = false;
}
