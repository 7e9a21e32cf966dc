import type { Account } from './account.js';
import type { Calendar } from './calendar.js';
import { commissionOf } from './commission.js';
import { EngineError } from './engine-error.js';
import { slipped } from './fill-price.js';
import type { Order } from './order.js';
import { closingQuantity, openingQuantity } from './order-quantity.js';
import type { EngineSettings } from './settings.js';
import type { Bars, UnfilledEntry, UnfilledReason } from './types.js';

/** Turns an order and a price into a fill: how many shares, at what price with slippage and impact, for what commission. */
export class Executor {
  readonly unfilled: UnfilledEntry[] = [];
  readonly #calendar: Calendar;
  readonly #account: Account;
  readonly #settings: EngineSettings;
  /** Shares of each symbol traded on a date, where bars take only a part of their volume. */
  readonly #taken: Float64Array;
  #takenOn = -1;

  constructor(calendar: Calendar, account: Account, settings: EngineSettings) {
    this.#calendar = calendar;
    this.#account = account;
    this.#settings = settings;
    this.#taken = new Float64Array(settings.volumeShare ? calendar.bars.length : 0);
  }

  /** Fills what the order closes of the position against it. Answers the shares filled. */
  close(order: Order, date: number, raw: number): number {
    const { slippage, fractionalShares } = this.#settings;
    const held = this.#account.held[order.symbol] as number;
    const wanted = closingQuantity(order, held, slipped(order, order.side, raw, slippage), fractionalShares);
    if (wanted <= 0) return 0;
    const quantity = this.#withinVolume(order, date, wanted);
    if (quantity <= 0) return 0;
    return this.#book(order, date, raw, quantity, this.#price(order, date, raw, quantity));
  }

  /** Fills what the order opens or adds. Answers the shares filled; an entry that buys none is noted. */
  open(order: Order, date: number, raw: number): number {
    const { slippage } = this.#settings;
    const held = this.#account.held[order.symbol] as number;
    if (order.reduceOnly || held * order.side < 0) return 0;
    const price = slipped(order, order.side, raw, slippage);
    const power = this.#buyingPower(order.symbol, price, date);
    const isEntry = held === 0 && order.amount !== 0;
    const wanted = openingQuantity(order, held, price, power, this.#settings);
    if (!(wanted > 0)) {
      if (isEntry) this.noteUnfilled(order.symbol, date, price, 'BUYING_POWER', power);
      return 0;
    }
    const most = this.#withinVolume(order, date, wanted);
    if (most <= 0) return 0;
    const paid = this.#price(order, date, raw, most);
    const quantity = paid === price ? most : Math.min(most, openingQuantity(order, held, paid, power, this.#settings));
    return quantity > 0 ? this.#book(order, date, raw, quantity, paid) : 0;
  }

  noteUnfilled(symbol: number, date: number, price: number, reason: UnfilledReason, cash = this.#account.cash): void {
    const entry = { symbol: this.#series(symbol).symbol, date: this.#calendar.isoOf(date), price, cash, reason };
    this.unfilled.push(entry);
  }

  #book(order: Order, date: number, raw: number, quantity: number, price: number): number {
    const { symbol, side, reason, tag } = order;
    this.#account.book({
      symbol,
      date,
      side,
      quantity,
      price,
      commission: this.#charge(order, quantity, price),
      slippage: Math.max(0, (price - raw) * side * quantity),
      reason,
      tag,
    });
    if (this.#settings.volumeShare) this.#taken[symbol] = (this.#taken[symbol] as number) + quantity;
    return quantity;
  }

  /** The minimum is that of an order, however many fills it takes. */
  #charge(order: Order, quantity: number, price: number): number {
    const due = commissionOf(quantity, price, this.#settings);
    const { minimumCommission } = this.#settings;
    if (minimumCommission === 0) return due;
    order.commissionDue += due;
    const charged = Math.max(0, Math.max(order.commissionDue, minimumCommission) - order.commissionPaid);
    order.commissionPaid += charged;
    return charged;
  }

  #price(order: Order, date: number, raw: number, quantity: number): number {
    const { slippage, volumeShare } = this.#settings;
    if (!volumeShare) return slipped(order, order.side, raw, slippage);
    const share = ((this.#taken[order.symbol] as number) + quantity) / this.#volume(order, date);
    return slipped(order, order.side, raw, slippage + volumeShare.priceImpact * share * share);
  }

  #withinVolume(order: Order, date: number, wanted: number): number {
    const { volumeShare, fractionalShares } = this.#settings;
    if (!volumeShare) return wanted;
    if (this.#takenOn !== date) this.#taken.fill(0);
    this.#takenOn = date;
    const left = Math.max(0, this.#volume(order, date) * volumeShare.limit - (this.#taken[order.symbol] as number));
    const most = fractionalShares ? left : Math.floor(left);
    if (wanted <= most) return wanted;
    order.isPartial = true;
    return most;
  }

  #volume({ symbol }: Order, date: number): number {
    const series = this.#series(symbol);
    const volume = series.volume[this.#calendar.barOn(symbol, date)] as number;
    if (!Number.isNaN(volume)) return volume;
    const place = { symbol: series.symbol, date: this.#calendar.isoOf(date) };
    const message = `${place.symbol} on ${place.date}: expected a volume, of which orders take a part, but this bar has none. Choose a range whose bars have volumes, or no volume share.`;
    throw new EngineError('MISSING_VOLUME', message, place);
  }

  /**
   * What may be spent on an opening, either way, so that long and short positions together stay within `maxLeverage` times equity:
   * leverage * (cash + long - short) - long - short. Without margin that is the cash.
   */
  #buyingPower(symbol: number, price: number, date: number): number {
    const { maxLeverage, allowShort } = this.#settings;
    const { cash, held } = this.#account;
    if (maxLeverage === 1 && !allowShort) return cash;
    let equity = cash;
    let short = 0;
    for (let other = 0; other < held.length; other++) {
      const quantity = held[other] as number;
      if (quantity === 0) continue;
      const value = quantity * (other === symbol ? price : this.#calendar.closeOn(other, date - 1));
      equity += value;
      if (value < 0) short -= value;
    }
    return cash - 2 * short + (maxLeverage - 1) * equity;
  }

  #series(symbol: number): Bars {
    return this.#calendar.bars[symbol] as Bars;
  }
}
