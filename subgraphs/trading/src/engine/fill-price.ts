import type { Order } from './order.js';

/** A bar's prices as far as they are known; high and low are the extremes of what is known. */
export interface PriceRange {
  open: number;
  high: number;
  low: number;
  close: number;
}

/** The extremes of the prices that a bar has: its close is always known. */
export function rangeOf(open: number, high: number, low: number, close: number): PriceRange {
  const top = Math.max(close, Number.isNaN(high) ? close : high, Number.isNaN(open) ? close : open);
  const bottom = Math.min(close, Number.isNaN(low) ? close : low, Number.isNaN(open) ? close : open);
  return { open, high: top, low: bottom, close };
}

/**
 * What a waiting limit or stop order gets at the open, before slippage: the open, where that is at its price or beyond. NaN where it does
 * not fill there. A stop-limit order that the open sets off becomes a limit order.
 */
export function priceAtOpen(order: Order, open: number): number {
  if (Number.isNaN(open)) return Number.NaN;
  const { side } = order;
  if (order.type === 'LIMIT') return (order.limit - open) * side >= 0 ? open : Number.NaN;
  if ((open - order.stop) * side < 0) return Number.NaN;
  if (order.type !== 'STOP_LIMIT') return open;
  order.type = 'LIMIT';
  return priceAtOpen(order, open);
}

/**
 * What a waiting limit or stop order gets within the bar, after the open, before slippage: its own price, where the bar reaches it.
 * NaN where it does not fill. A stop-limit order that the bar sets off fills at its stop if the limit allows that, else waits as a
 * limit order for the bars after.
 */
export function priceWithin(order: Order, { high, low }: PriceRange, date: number): number {
  const { side, stop } = order;
  if (order.type === 'LIMIT') {
    if (order.bornWithin === date) return Number.NaN;
    return side === 1
      ? low <= order.limit
        ? order.limit
        : Number.NaN
      : high >= order.limit
        ? order.limit
        : Number.NaN;
  }
  if (side === 1 ? high < stop : low > stop) return Number.NaN;
  if (order.type !== 'STOP_LIMIT') return stop;
  order.type = 'LIMIT';
  order.bornWithin = date;
  return (order.limit - stop) * side >= 0 ? stop : Number.NaN;
}

/** A trailing stop after a bar: behind the bar's best price, never further away than it was. */
export function trailed(order: Order, { high, low, close }: PriceRange, date: number): number {
  const isNew = order.bornWithin === date;
  if (order.side === -1) return Math.max(order.stop, (isNew ? close : high) * (1 - order.trail));
  return Math.min(order.stop, (isNew ? close : low) * (1 + order.trail));
}

/** A price with slippage against the side; a limit order's never beyond its limit. */
export function slipped(order: Order, side: 1 | -1, price: number, slippage: number): number {
  const worse = side === 1 ? price * (1 + slippage) : price * (1 - slippage);
  if (order.type !== 'LIMIT') return worse;
  return side === 1 ? Math.min(worse, order.limit) : Math.max(worse, order.limit);
}
