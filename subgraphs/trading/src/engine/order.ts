import type { TimeInForce } from './engine-config.js';
import type { TradeReason } from './types.js';

export type OrderType = 'MARKET' | 'LIMIT' | 'STOP' | 'STOP_LIMIT' | 'TRAILING_STOP';

/**
 * What an order is for. SHARES: so many on its side. VALUE: shares for so much money. TARGET_SHARES, TARGET_VALUE: whatever leads to a
 * position of that size, below 0 short. POSITION: all that is held. Money becomes shares at the first fill, at its price.
 */
export type OrderSize = 'SHARES' | 'VALUE' | 'TARGET_SHARES' | 'TARGET_VALUE' | 'POSITION';

/** An order that waits. Prices are NaN where its type has none. */
export interface Order {
  /** Rising in the order of placement. */
  id: number;
  symbol: number;
  /** The date at whose close it was placed, or on which its entry filled. */
  placed: number;
  side: 1 | -1;
  type: OrderType;
  size: OrderSize;
  amount: number;
  limit: number;
  /** Of a trailing stop: where it stands now. */
  stop: number;
  /** Of a trailing stop: the fraction that it stays behind the best price. */
  trail: number;
  timeInForce: TimeInForce;
  reduceOnly: boolean;
  reason: TradeReason;
  tag: string | undefined;
  /** Orders of one group leave a position one instead of the other; 0: none. */
  group: number;
  /** What to place for a bracket once this fills; NaN: nothing. */
  takeProfit: number;
  stopLoss: number;
  /** The date whose bar it was born within: a limit of that date may have been reached before, and does not count. -1: none. */
  bornWithin: number;
  /** Commission of its fills so far before the minimum, and what was charged. */
  commissionDue: number;
  commissionPaid: number;
  /** The bar's volume did not suffice: the rest waits. */
  isPartial: boolean;
  /** It has filled, lapsed or been cancelled. */
  isDone: boolean;
}

type Needed = 'symbol' | 'placed' | 'side' | 'size' | 'amount' | 'reason';

/** What an order is made of: all but the needed has a plain value. */
export type OrderTerms = Pick<Order, Needed> & Partial<Omit<Order, Needed | 'id'>>;

/** An order with everything unsaid at its plain value: market, good till cancelled. The book gives it its id. Field by field: a spread here is what a study would wait for. */
export function newOrder(terms: OrderTerms): Order {
  return {
    id: 0,
    symbol: terms.symbol,
    placed: terms.placed,
    side: terms.side,
    type: terms.type ?? 'MARKET',
    size: terms.size,
    amount: terms.amount,
    limit: terms.limit ?? Number.NaN,
    stop: terms.stop ?? Number.NaN,
    trail: terms.trail ?? Number.NaN,
    timeInForce: terms.timeInForce ?? 'GTC',
    reduceOnly: terms.reduceOnly ?? false,
    reason: terms.reason,
    tag: terms.tag,
    group: terms.group ?? 0,
    takeProfit: terms.takeProfit ?? Number.NaN,
    stopLoss: terms.stopLoss ?? Number.NaN,
    bornWithin: terms.bornWithin ?? -1,
    commissionDue: 0,
    commissionPaid: 0,
    isPartial: false,
    isDone: false,
  };
}
