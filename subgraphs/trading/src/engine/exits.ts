import { newOrder, type Order, type OrderTerms } from './order.js';
import type { OrderBook } from './order-book.js';
import type { EngineSettings } from './settings.js';
import type { TradeReason } from './types.js';

type Way = Omit<OrderTerms, 'symbol' | 'placed' | 'side'>;

/** A position that has just been opened or added to. */
export interface Entered {
  symbol: number;
  side: 1 | -1;
  entryPrice: number;
  date: number;
  /** The date, if it was entered within its bar; else -1. */
  bornWithin: number;
}

/** The config's exits of a whole position: stop-loss and take-profit anew from its mean price; a trailing stop goes on from where it is. */
export function placeExits(book: OrderBook, exits: EngineSettings['exits'], entered: Entered): void {
  const { stopLoss, takeProfit, trailingStop } = exits;
  const { symbol, side, entryPrice } = entered;
  if (stopLoss === null && takeProfit === null && trailingStop === null) return;
  book.cancel(symbol, ({ reason }) => reason === 'STOP_LOSS' || reason === 'TAKE_PROFIT');
  const group = book.newGroup();
  const away = (fraction: number) => entryPrice * (1 + side * fraction);
  const place = (reason: TradeReason, prices: Partial<Way>) =>
    book.add(exitOf(entered, { reason, group, size: 'POSITION', amount: 1, ...prices }));
  if (stopLoss !== null) place('STOP_LOSS', { type: 'STOP', stop: away(-stopLoss) });
  if (takeProfit !== null) place('TAKE_PROFIT', { type: 'LIMIT', limit: away(takeProfit) });
  if (trailingStop === null || book.has(symbol, ({ reason }) => reason === 'TRAILING_STOP')) return;
  place('TRAILING_STOP', { type: 'TRAILING_STOP', stop: away(-trailingStop), trail: trailingStop });
}

/** The two ways out of what an order with a bracket has just opened: one cancels the other. */
export function placeBracket(book: OrderBook, entry: Order, filled: number, date: number, bornWithin: number): void {
  const { symbol, side, stopLoss, takeProfit } = entry;
  if (Number.isNaN(stopLoss) && Number.isNaN(takeProfit)) return;
  const group = book.newGroup();
  const place = (reason: TradeReason, prices: Partial<Way>) =>
    book.add(
      exitOf(
        { symbol, side, date, bornWithin },
        { reason, group, size: 'SHARES', amount: filled, tag: entry.tag, ...prices },
      ),
    );
  if (!Number.isNaN(stopLoss)) place('STOP_LOSS', { type: 'STOP', stop: stopLoss });
  if (!Number.isNaN(takeProfit)) place('TAKE_PROFIT', { type: 'LIMIT', limit: takeProfit });
}

function exitOf({ symbol, side, date, bornWithin }: Omit<Entered, 'entryPrice'>, way: Way): Order {
  return newOrder({ symbol, placed: date, side: side === 1 ? -1 : 1, bornWithin, reduceOnly: true, ...way });
}
