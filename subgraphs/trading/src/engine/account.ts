import type { Calendar } from './calendar.js';
import type { Bars, OpenPosition, RoundTrip, Trade } from './types.js';

/** One execution. `side`: 1 buys, -1 sells; `quantity` and `commission` at least 0; `price` with slippage, `slippage` in money. */
export interface Fill {
  symbol: number;
  date: number;
  side: 1 | -1;
  quantity: number;
  price: number;
  commission: number;
  slippage: number;
  reason: Trade['reason'];
  tag: string | undefined;
}

/** A part of a position: what one fill opened. Quantity above 0, whichever side. */
interface Lot {
  date: number;
  bar: number;
  quantity: number;
  price: number;
  commission: number;
}

/** The one account: cash, positions by symbol, and the record of what happened to them. */
export class Account {
  cash: number;
  /** By symbol: below 0 is short. */
  readonly held: Float64Array;
  readonly trades: Trade[] = [];
  readonly roundTrips: RoundTrip[] = [];
  readonly #calendar: Calendar;
  readonly #lots: Lot[][];

  constructor(calendar: Calendar, capital: number) {
    this.#calendar = calendar;
    this.cash = capital;
    this.held = new Float64Array(calendar.bars.length);
    this.#lots = calendar.bars.map(() => []);
  }

  /** Books a fill that only opens or only closes: the broker splits what turns a position. */
  book(fill: Fill): void {
    const { symbol, side, quantity, price, commission, date } = fill;
    const before = this.held[symbol] as number;
    const value = quantity * price;
    if (side === 1) this.cash -= value + commission;
    else this.cash += value - commission;
    if (before * side < 0) this.#close(fill);
    else this.#open(fill);
    const trade: Trade = {
      date: this.#calendar.isoOf(date),
      symbol: this.#symbol(symbol),
      action: side === 1 ? 'BUY' : 'SELL',
      quantity,
      price,
      commission,
      slippage: fill.slippage,
      reason: fill.reason,
    };
    if (fill.tag !== undefined) trade.tag = fill.tag;
    this.trades.push(trade);
  }

  /** Mean entry price of what is held; NaN of nothing. */
  averagePrice(symbol: number): number {
    const [first, ...others] = this.#lots[symbol] as Lot[];
    if (!first) return Number.NaN;
    if (others.length === 0) return first.price;
    let quantity = first.quantity;
    let value = first.quantity * first.price;
    for (const lot of others) {
      quantity += lot.quantity;
      value += lot.quantity * lot.price;
    }
    return value / quantity;
  }

  openPositions(): OpenPosition[] {
    return this.#lots.flatMap((lots, symbol) => {
      const [first] = lots;
      if (!first) return [];
      const quantity = this.held[symbol] as number;
      const lastPrice = (this.#calendar.bars[symbol] as Bars).close.at(-1) as number;
      const value = quantity * lastPrice;
      const side = quantity > 0 ? 1 : -1;
      const cost = lots.reduce((sum, lot) => sum + (side * lot.quantity * lot.price + lot.commission), 0);
      return {
        symbol: this.#symbol(symbol),
        entryDate: this.#calendar.isoOf(first.date),
        quantity,
        entryPrice: this.averagePrice(symbol),
        lastPrice,
        value,
        unrealizedPnl: value - cost,
      };
    });
  }

  #open({ symbol, date, side, quantity, price, commission }: Fill): void {
    this.held[symbol] = (this.held[symbol] as number) + side * quantity;
    const bar = this.#calendar.barOn(symbol, date);
    (this.#lots[symbol] as Lot[]).push({ date, bar, quantity, price, commission });
  }

  /** First in, first out. What closes all of a position takes all of its lots, whatever their sum rounds to. */
  #close(fill: Fill): void {
    const { symbol, quantity, side } = fill;
    const lots = this.#lots[symbol] as Lot[];
    const held = Math.abs(this.held[symbol] as number);
    if (quantity >= held) {
      for (const lot of lots) this.#endLot(fill, lot, lot.quantity, lots.length === 1 ? quantity : held);
      lots.length = 0;
      this.held[symbol] = 0;
      return;
    }
    let left = quantity;
    let done = 0;
    while (left > 0 && done < lots.length) {
      const lot = lots[done] as Lot;
      const part = Math.min(left, lot.quantity);
      this.#endLot(fill, lot, part, quantity);
      left -= part;
      if (part < lot.quantity) {
        lot.commission -= (lot.commission * part) / lot.quantity;
        lot.quantity -= part;
      } else done++;
    }
    lots.splice(0, done);
    this.held[symbol] = lots.length === 0 ? 0 : (this.held[symbol] as number) + side * quantity;
  }

  /** The round trip of `part` of a lot, with its share of both commissions. */
  #endLot({ symbol, side, date, price, commission }: Fill, lot: Lot, part: number, filled: number): void {
    const entryCommission = part === lot.quantity ? lot.commission : (lot.commission * part) / lot.quantity;
    const exitCommission = part === filled ? commission : (commission * part) / filled;
    const cost = part * lot.price + entryCommission;
    const exitValue = part * price;
    const pnl =
      side === -1
        ? exitValue - exitCommission - cost
        : part * lot.price - entryCommission - (exitValue + exitCommission);
    this.roundTrips.push({
      symbol: this.#symbol(symbol),
      side: side === -1 ? 'LONG' : 'SHORT',
      entryDate: this.#calendar.isoOf(lot.date),
      exitDate: this.#calendar.isoOf(date),
      quantity: part,
      entryPrice: lot.price,
      exitPrice: price,
      pnl,
      return: pnl / cost,
      bars: this.#calendar.barOn(symbol, date) - lot.bar,
    });
  }

  #symbol(symbol: number): string {
    return (this.#calendar.bars[symbol] as Bars).symbol;
  }
}
