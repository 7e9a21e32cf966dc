/** Which price of the bar after the signal a market order gets. */
export type FillAt = 'NEXT_OPEN' | 'NEXT_CLOSE';

/**
 * How much a full entry (target 1 or -1) is worth. `fraction`: of the account's equity at the decision, by default one over the number
 * of symbols.
 */
export type Sizing =
  | { method: 'EQUITY_FRACTION'; fraction?: number }
  /** Shares. */
  | { method: 'FIXED_QUANTITY'; quantity: number }
  /** Money. */
  | { method: 'FIXED_AMOUNT'; amount: number }
  /** `annualVolatility` over that of the last `lookback` daily returns, times `fraction`; never above `maxLeverage` times it. */
  | { method: 'VOLATILITY_TARGET'; annualVolatility: number; lookback: number; fraction?: number }
  /** Kelly's fraction of the last `lookback` round trips, from `floor` to `cap`, times `fraction`; `fraction` alone until there are as many. */
  | { method: 'KELLY'; lookback: number; cap?: number; floor?: number; fraction?: number };

export type SizingMethod = Sizing['method'];

/** How an entry of a target strategy is ordered. `offsetBps`: how far from the deciding close, in basis points: below it for a LIMIT to buy, above it for a STOP to buy. */
export interface EntryOrder {
  type: 'MARKET' | 'LIMIT' | 'STOP';
  offsetBps?: number;
  /** Default GTC: until the target changes. */
  timeInForce?: TimeInForce;
}

export type TimeInForce = 'GTC' | 'DAY';

/** When to leave a position of a target strategy before its signal does: fractions of the average entry price, or of the best price since. */
export interface Exits {
  stopLoss?: number | null;
  takeProfit?: number | null;
  trailingStop?: number | null;
}

/** The part of a bar's volume that orders may take, and what that moves the price by: `priceImpact * (part taken)^2` of it (zipline, VolumeShareSlippage). */
export interface VolumeShare {
  limit: number;
  priceImpact: number;
}

export type Rebalance = 'ON_CHANGE' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY';

/** The terms of a run. Everything but the first two has a default: the plain long-only account, all in. */
export interface EngineConfig {
  /** In the currency of the prices, above 0: one account for all symbols. */
  initialCapital: number;
  /** A fraction of the traded value, paid on each side: 0.001 is ten basis points. At least 0, below 1. */
  commission: number;
  /** Money a share, on each side. Default 0. */
  commissionPerShare?: number;
  /** Money an order that fills, at least. Default 0. */
  minimumCommission?: number;
  /** Default false: whole shares. */
  fractionalShares?: boolean;
  /** Default NEXT_OPEN. */
  fillAt?: FillAt;
  /** Against market and stop orders on each side, in basis points of the price. Default 0. */
  slippageBps?: number;
  /** Default null: a bar takes any quantity. */
  volumeShare?: VolumeShare | null;
  sizing?: Sizing;
  /** Default false: targets below 0 are flat. */
  allowShort?: boolean;
  /** The most that positions, long and short added up, may be worth when one is opened, in parts of equity. Default 1. */
  maxLeverage?: number;
  /** The least that equity may be, in parts of what positions are worth, long and short added up. Default 0.25, or 1 / `maxLeverage` if that is less. */
  maintenanceMargin?: number;
  entryOrder?: EntryOrder;
  exits?: Exits;
  rebalance?: Rebalance;
}
