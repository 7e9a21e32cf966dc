import type { Parameters, SignalExtras } from '../signals/types.js';

/**
 * One symbol's daily bars, column by column, oldest first, one bar a date. `dates` are days since 1970-01-01. Every bar
 * has a close; open, high, low and volume are NaN where the source has none.
 */
export interface Bars {
  symbol: string;
  dates: Int32Array;
  open: Float64Array;
  high: Float64Array;
  low: Float64Array;
  close: Float64Array;
  volume: Float64Array;
}

/** Which price of the bar after the signal an order gets. */
export type FillAt = 'NEXT_OPEN' | 'NEXT_CLOSE';

export interface EngineConfig {
  /** In the currency of the prices, above 0. Split equally over the symbols. */
  initialCapital: number;
  /** A fraction of the traded value, paid on each side: 0.001 is ten basis points. At least 0, below 1. */
  commission: number;
  /** Default false: whole shares. */
  fractionalShares?: boolean;
  /** Default NEXT_OPEN. */
  fillAt?: FillAt;
  /** Against the order on each side, in basis points of the price. Default 0. */
  slippageBps?: number;
}

/** What to hold at each bar's close, by symbol: 1 long, 0 flat, aligned with that symbol's bars. */
export interface TargetSignal {
  targets: Readonly<Record<string, Float64Array>>;
}

/** A strategy type of the registry. Parameters left out take their defaults. */
export interface StrategySignal {
  strategyType: string;
  parameters: Parameters;
  /** By symbol, what the type needs besides closes (ML_SIGNAL: predictions). */
  extras?: Readonly<Record<string, SignalExtras>>;
}

export interface BacktestInput {
  bars: readonly Bars[];
  signal: TargetSignal | StrategySignal;
  config: EngineConfig;
}

/** One fill, in the stored shape. `price` is what was paid or got, slippage included; `date` is 'YYYY-MM-DD'. */
export interface Trade {
  date: string;
  symbol: string;
  action: 'BUY' | 'SELL';
  quantity: number;
  price: number;
  commission: number;
}

/** An entry with its exit. `pnl` is net of the commission of both sides, `return` is pnl over the entry's whole cost. */
export interface RoundTrip {
  symbol: string;
  entryDate: string;
  exitDate: string;
  quantity: number;
  entryPrice: number;
  exitPrice: number;
  pnl: number;
  return: number;
  /** Bars of the symbol from the entry's to the exit's. */
  bars: number;
}

/** A position still held at the end, marked to the symbol's last close. `unrealizedPnl` is net of the entry's commission. */
export interface OpenPosition {
  symbol: string;
  entryDate: string;
  quantity: number;
  entryPrice: number;
  lastPrice: number;
  value: number;
  unrealizedPnl: number;
}

/** An entry that was signalled while the sleeve's cash bought not one share. */
export interface UnfilledEntry {
  symbol: string;
  date: string;
  price: number;
  cash: number;
}

export interface BacktestOutcome {
  initialCapital: number;
  /** By date, then symbol. */
  trades: Trade[];
  /** By exit date, then symbol. */
  roundTrips: RoundTrip[];
  openPositions: OpenPosition[];
  unfilledEntries: UnfilledEntry[];
  /** The union of the symbols' dates, days since 1970-01-01. */
  dates: Int32Array;
  /** Cash and positions at each date's close; the first is the initial capital. */
  values: Float64Array;
  /** 1 where at least one symbol is held at the date's close. */
  invested: Uint8Array;
  /** Cash of all sleeves at the end. */
  cash: number;
}
