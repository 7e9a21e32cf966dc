import type { Order } from './order.js';

/** The orders that wait, by symbol, then in the order of placement. */
export class OrderBook {
  #orders: Order[] = [];
  #lastId = 0;
  #lastGroup = 0;
  #isSorted = true;

  get isEmpty(): boolean {
    return this.#orders.length === 0;
  }

  add(order: Order): Order {
    order.id = ++this.#lastId;
    const last = this.#orders.at(-1);
    if (last && last.symbol > order.symbol) this.#isSorted = false;
    this.#orders.push(order);
    return order;
  }

  newGroup(): number {
    return ++this.#lastGroup;
  }

  /** Those that wait, as they stand: what is added later may show in the list. */
  waiting(): readonly Order[] {
    const orders = this.#orders;
    if (orders.length === 0) return orders;
    let kept = 0;
    for (const order of orders) if (!order.isDone) orders[kept++] = order;
    if (kept === 0) this.#orders = [];
    else if (kept < orders.length) orders.length = kept;
    if (!this.#isSorted) orders.sort((a, b) => a.symbol - b.symbol || a.id - b.id);
    this.#isSorted = true;
    return this.#orders;
  }

  /** Ends those of a symbol that a condition holds for. */
  cancel(symbol: number, condition: (order: Order) => boolean): void {
    for (const order of this.#orders) if (order.symbol === symbol && condition(order)) order.isDone = true;
  }

  has(symbol: number, condition: (order: Order) => boolean): boolean {
    return this.#orders.some((order) => order.symbol === symbol && !order.isDone && condition(order));
  }

  /** Takes `quantity` off the other orders of a group. */
  reduceGroup({ id, group }: Order, quantity: number): void {
    for (const order of this.#orders) {
      if (order.group !== group || order.id === id || order.size !== 'SHARES') continue;
      order.amount -= quantity;
      if (order.amount <= 0) order.isDone = true;
    }
  }
}
