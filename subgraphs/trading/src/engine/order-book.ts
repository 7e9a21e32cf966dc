import type { Order } from './order.js';

/** The orders that wait, by symbol, and of a symbol in the order of placement. */
export class OrderBook {
  /** Ended ones stay in until the symbol's orders are next looked at. */
  readonly #bySymbol: Order[][] = [];
  #count = 0;
  #lastId = 0;
  #lastGroup = 0;

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(order: Order): void {
    order.id = ++this.#lastId;
    while (this.#bySymbol.length <= order.symbol) this.#bySymbol.push([]);
    (this.#bySymbol[order.symbol] as Order[]).push(order);
    this.#count++;
  }

  newGroup(): number {
    return ++this.#lastGroup;
  }

  /** Symbols with orders, rising. */
  symbols(): number[] {
    const symbols: number[] = [];
    for (let symbol = 0; symbol < this.#bySymbol.length; symbol++) if (this.of(symbol).length > 0) symbols.push(symbol);
    return symbols;
  }

  /** A symbol's orders as they stand: what is added later shows in the list. */
  of(symbol: number): readonly Order[] {
    const orders = this.#bySymbol[symbol];
    if (!orders) return NONE;
    let kept = 0;
    for (const order of orders) if (!order.isDone) orders[kept++] = order;
    this.#count -= orders.length - kept;
    if (kept === 0 && orders.length > 0) this.#bySymbol[symbol] = [];
    else if (kept < orders.length) orders.length = kept;
    return this.#bySymbol[symbol] as Order[];
  }

  waiting(): Order[] {
    return this.symbols().flatMap((symbol) => this.of(symbol));
  }

  /** Ends those of a symbol that a condition holds for. */
  cancel(symbol: number, condition: (order: Order) => boolean): void {
    for (const order of this.#bySymbol[symbol] ?? NONE) if (condition(order)) order.isDone = true;
  }

  has(symbol: number, condition: (order: Order) => boolean): boolean {
    return this.of(symbol).some(condition);
  }

  /** Takes `quantity` off the other orders of a group. */
  reduceGroup({ id, group, symbol }: Order, quantity: number): void {
    for (const order of this.of(symbol)) {
      if (order.group !== group || order.id === id || order.size !== 'SHARES') continue;
      order.amount -= quantity;
      if (order.amount <= 0) order.isDone = true;
    }
  }
}

const NONE: readonly Order[] = [];
