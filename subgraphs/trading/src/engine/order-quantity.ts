import { affordableQuantity } from './commission.js';
import type { Order } from './order.js';
import type { EngineSettings } from './settings.js';

/** How many shares an order closes of what is held against it, at this price: 0 where it closes nothing. */
export function closingQuantity(order: Order, held: number, price: number, fractional: boolean): number {
  if (held * order.side >= 0) return 0;
  const most = Math.abs(held);
  switch (order.size) {
    case 'POSITION':
      return most;
    case 'SHARES':
      return Math.min(order.amount, most);
    case 'VALUE':
      order.size = 'SHARES';
      order.amount = sharesFor(order.amount, price, fractional);
      return Math.min(order.amount, most);
    case 'TARGET_SHARES':
      return order.amount * held > 0 ? Math.max(0, most - Math.abs(order.amount)) : most;
    case 'TARGET_VALUE': {
      if (order.amount * held <= 0) return most;
      const kept = Math.min(most, sharesFor(Math.abs(order.amount), price, fractional));
      order.size = 'TARGET_SHARES';
      order.amount = Math.sign(held) * kept;
      return most - kept;
    }
  }
}

/** How many shares an order opens or adds at this price within the buying power: money becomes shares here, commission within it. */
export function openingQuantity(
  order: Order,
  held: number,
  price: number,
  buyingPower: number,
  settings: EngineSettings,
): number {
  if (order.reduceOnly || order.size === 'POSITION' || held * order.side < 0) return 0;
  const isTarget = order.size === 'TARGET_SHARES' || order.size === 'TARGET_VALUE';
  if (isTarget && order.amount * order.side <= 0) return 0;
  const { fractionalShares, maxLeverage } = settings;
  const most = affordableQuantity(buyingPower, price, settings, fractionalShares, maxLeverage);
  const already = isTarget ? Math.abs(held) : 0;
  if (order.size === 'SHARES' || order.size === 'TARGET_SHARES')
    return Math.min(Math.abs(order.amount) - already, most);
  const budget = Math.abs(order.amount) - already * price;
  const quantity = Math.min(affordableQuantity(budget, price, settings, fractionalShares), most);
  order.size = isTarget ? 'TARGET_SHARES' : 'SHARES';
  order.amount = isTarget ? order.side * (already + quantity) : quantity;
  return quantity;
}

function sharesFor(value: number, price: number, fractional: boolean): number {
  return fractional ? value / price : Math.floor(value / price);
}
