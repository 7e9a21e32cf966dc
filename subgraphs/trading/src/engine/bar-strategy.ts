/** An order that a strategy asks for. Prices and quantities are above 0. */
export interface OrderRequest {
  symbol: string;
  side: 'BUY' | 'SELL';
  /** In shares. One of quantity and weight, or neither: then all of a position against the side, else by the config's sizing. */
  quantity?: number;
  /** The order's worth as a part of equity at the decision. */
  weight?: number;
  /** Default MARKET. */
  type?: 'MARKET' | 'LIMIT' | 'STOP' | 'STOP_LIMIT' | 'TRAILING_STOP';
  /** Of LIMIT and STOP_LIMIT. */
  limitPrice?: number;
  /** Of STOP and STOP_LIMIT. */
  stopPrice?: number;
  /** Of TRAILING_STOP: a fraction of the best price since the order, below 1. */
  trailBy?: number;
  /** Default GTC. DAY: for the symbol's next bar only. */
  timeInForce?: 'GTC' | 'DAY';
  /** A price at which to leave what this order opens. With a stopLoss a bracket: one cancels the other. */
  takeProfit?: number;
  stopLoss?: number;
  /** Only ever closes: never opens, adds or turns a position. */
  reduceOnly?: boolean;
  /** Comes back on its trades. */
  tag?: string;
}

/** What is known at the close of a date. */
export interface BarView {
  readonly date: string;
  /** Of the date among the run's dates, from 0. */
  readonly index: number;
  readonly cash: number;
  readonly equity: number;
  /** By symbol that has a bar on this date; `index` counts the symbol's own bars. */
  readonly bars: Readonly<
    Record<
      string,
      {
        open: number | null;
        high: number | null;
        low: number | null;
        close: number;
        volume: number | null;
        index: number;
      }
    >
  >;
  /** By symbol that is held; a quantity below 0 is short. */
  readonly positions: Readonly<Record<string, { quantity: number; averagePrice: number }>>;
  /** The quantity of an order for money is what that is worth at the latest close. */
  readonly openOrders: readonly {
    id: number;
    symbol: string;
    side: 'BUY' | 'SELL';
    type: string;
    quantity: number;
  }[];
}

export interface BarDecision {
  orders?: readonly OrderRequest[];
  /** Ids of open orders that are to go, before the new ones come. */
  cancel?: readonly number[] | 'ALL';
}

/** A strategy that decides date by date. */
export interface BarStrategy {
  /** At the close of a date. */
  onBar(view: BarView): BarDecision | undefined;
}
