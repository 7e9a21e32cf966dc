import type { BarDecision, BarStrategy, BarView, OrderRequest } from './bar-strategy.js';
import type { Decider, Desk } from './decider.js';
import { EngineError } from './engine-error.js';
import { newOrder, type Order, type OrderTerms } from './order.js';
import { checkOrderRequest, type RequestContext } from './order-request.js';
import { positionSize } from './position-size.js';
import type { Bars } from './types.js';

/** Asks a bar strategy at every close, and places what it asks for. */
export class BarDecider implements Decider {
  readonly #desk: Desk;
  readonly #onBar: BarStrategy['onBar'];

  constructor(desk: Desk, onBar: BarStrategy['onBar']) {
    this.#desk = desk;
    this.#onBar = onBar;
  }

  next(from: number): number {
    return from;
  }

  /** Throws INVALID_ORDER. */
  decide(date: number, equity: number): void {
    const decision = this.#onBar(this.#view(date, equity));
    if (decision === undefined || decision === null) return;
    const { cancel = [], orders = [] } = this.#checked(decision, date);
    for (const order of this.#desk.broker.book.waiting()) {
      if (order.reason !== 'MARGIN_CALL' && (cancel === 'ALL' || cancel.includes(order.id))) order.isDone = true;
    }
    const context = this.#contextOf(date);
    for (const request of orders) {
      checkOrderRequest(request, context);
      this.#place(request, date, equity);
    }
  }

  #checked(decision: BarDecision, date: number): BarDecision {
    const { cancel = [], orders = [] } = decision;
    if (Array.isArray(orders) && (cancel === 'ALL' || Array.isArray(cancel))) return decision;
    const on = this.#desk.calendar.isoOf(date);
    const message = `Decision on ${on}: expected a list of orders and a list of ids to cancel or 'ALL', got ${typeof orders} and ${typeof cancel}.`;
    throw new EngineError('INVALID_ORDER', message, { date: on });
  }

  #place(request: OrderRequest, date: number, equity: number): void {
    const { calendar, account, broker, settings } = this.#desk;
    const symbol = calendar.symbolOf.get(request.symbol) as number;
    const side = request.side === 'BUY' ? 1 : -1;
    const held = account.held[symbol] as number;
    const closes = held * side < 0;
    if (equity <= 0 && !closes && !request.reduceOnly) {
      broker.executor.noteUnfilled(symbol, date, calendar.closeOn(symbol, date), 'BUYING_POWER');
      return;
    }
    const sized = this.#size(request, symbol, side, date, equity);
    if (Number.isNaN(sized.amount)) {
      broker.executor.noteUnfilled(symbol, date, calendar.closeOn(symbol, date), 'SIZE_UNDEFINED');
      return;
    }
    const { type = 'MARKET', trailBy = Number.NaN } = request;
    const trailing = type === 'TRAILING_STOP' ? calendar.closeOn(symbol, date) * (1 + side * trailBy) : Number.NaN;
    const terms: OrderTerms = {
      symbol,
      placed: date,
      side,
      reason: 'ORDER',
      type,
      ...sized,
      limit: request.limitPrice ?? Number.NaN,
      stop: request.stopPrice ?? trailing,
      trail: trailBy,
      timeInForce: request.timeInForce ?? 'GTC',
      reduceOnly: (request.reduceOnly ?? false) || (closes && (equity <= 0 || (side === -1 && !settings.allowShort))),
      tag: request.tag,
      takeProfit: request.takeProfit ?? Number.NaN,
      stopLoss: request.stopLoss ?? Number.NaN,
    };
    broker.book.add(newOrder(terms));
  }

  #size(
    request: OrderRequest,
    symbol: number,
    side: 1 | -1,
    date: number,
    equity: number,
  ): Pick<Order, 'size' | 'amount'> {
    const { calendar, account, settings } = this.#desk;
    if (request.quantity !== undefined) return { size: 'SHARES', amount: request.quantity };
    if (request.weight !== undefined) return { size: 'VALUE', amount: request.weight * equity };
    if (request.reduceOnly || (account.held[symbol] as number) * side < 0) return { size: 'POSITION', amount: 1 };
    const { unit, amount } = positionSize(settings, { calendar, account, symbol, date, equity });
    if (unit === 'MONEY') return { size: 'VALUE', amount };
    return { size: 'SHARES', amount: settings.fractionalShares ? amount : Math.floor(amount) };
  }

  #contextOf(date: number): RequestContext {
    const { calendar, account, settings } = this.#desk;
    const { allowShort, fractionalShares } = settings;
    const held = (name: string) => account.held[calendar.symbolOf.get(name) as number] as number;
    const isTraded = (name: string) => {
      const symbol = calendar.symbolOf.get(name);
      return symbol !== undefined && ((calendar.latest[symbol] as Int32Array)[date] as number) >= 0;
    };
    return { date: calendar.isoOf(date), isTraded, held, allowShort, fractionalShares };
  }

  #view(date: number, equity: number): BarView {
    const { calendar, account, broker } = this.#desk;
    const bars: Record<string, BarView['bars'][string]> = {};
    const positions: Record<string, BarView['positions'][string]> = {};
    calendar.bars.forEach((series, symbol) => {
      const bar = calendar.barOn(symbol, date);
      if (bar >= 0) bars[series.symbol] = barOf(series, bar);
      const quantity = account.held[symbol] as number;
      if (quantity !== 0) positions[series.symbol] = { quantity, averagePrice: account.averagePrice(symbol) };
    });
    const openOrders = broker.book.waiting().map((order) => this.#openOrder(order, date));
    return { date: calendar.isoOf(date), index: date, cash: account.cash, equity, bars, positions, openOrders };
  }

  #openOrder(order: Order, date: number): BarView['openOrders'][number] {
    const { calendar, account } = this.#desk;
    const { id, symbol, side, type, size, amount } = order;
    const inShares = {
      SHARES: amount,
      VALUE: amount / calendar.closeOn(symbol, date),
      POSITION: Math.abs(account.held[symbol] as number),
    };
    const quantity = inShares[size as keyof typeof inShares];
    return { id, symbol: (calendar.bars[symbol] as Bars).symbol, side: side === 1 ? 'BUY' : 'SELL', type, quantity };
  }
}

function barOf({ open, high, low, close, volume }: Bars, bar: number): BarView['bars'][string] {
  const known = (column: Float64Array) => {
    const value = column[bar] as number;
    return Number.isNaN(value) ? null : value;
  };
  return {
    open: known(open),
    high: known(high),
    low: known(low),
    close: close[bar] as number,
    volume: known(volume),
    index: bar,
  };
}
