export interface OrderRequest {
  symbol: string;
  side: 'BUY' | 'SELL';
  quantity?: number;
  weight?: number;
  type?: 'MARKET' | 'LIMIT' | 'STOP' | 'STOP_LIMIT' | 'TRAILING_STOP';
  limitPrice?: number;
  stopPrice?: number;
  trailBy?: number;
  timeInForce?: 'GTC' | 'DAY';
  takeProfit?: number;
  stopLoss?: number;
  reduceOnly?: boolean;
  tag?: string;
}
export interface BarView {
  readonly date: string;
  readonly index: number;
  readonly cash: number;
  readonly equity: number;
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
  readonly positions: Readonly<Record<string, { quantity: number; averagePrice: number }>>;
  readonly openOrders: readonly { id: number; symbol: string; side: 'BUY' | 'SELL'; type: string; quantity: number }[];
}
export interface BarDecision {
  orders?: readonly OrderRequest[];
  cancel?: readonly number[] | 'ALL';
}
export interface BarStrategy {
  onBar(view: BarView): BarDecision | undefined;
}
