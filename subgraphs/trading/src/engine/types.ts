import type { Parameters, SignalExtras } from '../signals/types.js';
import type { BarStrategy } from './bar-strategy.js';
import type { EngineConfig } from './engine-config.js';

export type { EngineConfig, FillAt } from './engine-config.js';

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

/**
 * What targets mean. DIRECTION: 1 long, 0 flat, -1 short, what lies between a part of the size that the config's sizing gives.
 * WEIGHT: the part of the account's equity to hold, below 0 short, beyond 1 as far as the leverage allows.
 */
export type TargetKind = 'DIRECTION' | 'WEIGHT';

/** What to hold from each bar's close on, by symbol, aligned with that symbol's bars. NaN: what is held. */
export interface TargetSignal {
  targets: Readonly<Record<string, Float64Array>>;
  /** Default DIRECTION. */
  kind?: TargetKind;
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
  /** Targets, a strategy type that gives them, or a strategy that decides date by date. */
  signal: TargetSignal | StrategySignal | { onBar: BarStrategy['onBar'] };
  config: EngineConfig;
  /** What the account is measured against: need not be traded. */
  benchmark?: Bars | null;
}

/** Why an order was placed. ORDER: asked for by a strategy that decides date by date. */
export type TradeReason =
  | 'SIGNAL'
  | 'REBALANCE'
  | 'STOP_LOSS'
  | 'TAKE_PROFIT'
  | 'TRAILING_STOP'
  | 'MARGIN_CALL'
  | 'ORDER';

/** One fill, in the stored shape. `price` is what was paid or got, slippage included; `date` is 'YYYY-MM-DD'. */
export interface Trade {
  date: string;
  symbol: string;
  action: 'BUY' | 'SELL';
  quantity: number;
  price: number;
  commission: number;
  /** Money lost to slippage and to the order's own impact: at least 0. */
  slippage: number;
  reason: TradeReason;
  /** What the strategy named its order. */
  tag?: string;
}

/**
 * An entry with its exit; of a position built or left in parts one for each part, first in first out. `pnl` is net of the
 * commission of both sides, `return` is pnl over the entry's value and commission.
 */
export interface RoundTrip {
  symbol: string;
  side: 'LONG' | 'SHORT';
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

/**
 * A position still held at the end, marked to the symbol's last close. Quantity and value are below 0 for a short one; the date is that
 * of its oldest part, the price the mean of its parts. `unrealizedPnl` is net of the entry's commission.
 */
export interface OpenPosition {
  symbol: string;
  entryDate: string;
  quantity: number;
  entryPrice: number;
  lastPrice: number;
  value: number;
  unrealizedPnl: number;
}

/** Why an entry came to nothing: too little buying power for one share, a size that is undefined so far, or an order that lapsed. */
export type UnfilledReason = 'BUYING_POWER' | 'SIZE_UNDEFINED' | 'LAPSED';

/** An entry that was asked for and not made. `cash` is what could have been spent; `price` that of the bar, or of the order that lapsed. */
export interface UnfilledEntry {
  symbol: string;
  date: string;
  price: number;
  cash: number;
  reason: UnfilledReason;
}

/** A close at which equity was below what the positions called for: `required`, the maintenance margin times `exposure`. */
export interface MarginCall {
  date: string;
  equity: number;
  exposure: number;
  required: number;
}

export interface BacktestOutcome {
  initialCapital: number;
  /** As they happened: by date, and on a date as RULES.md says. */
  trades: Trade[];
  /** As they ended. */
  roundTrips: RoundTrip[];
  openPositions: OpenPosition[];
  unfilledEntries: UnfilledEntry[];
  marginCalls: MarginCall[];
  /** The union of the symbols' dates, days since 1970-01-01. */
  dates: Int32Array;
  /** Cash and positions at each date's close; the first is the initial capital. */
  values: Float64Array;
  /** 1 where at least one symbol is held at the date's close. */
  invested: Uint8Array;
  /** The initial capital held in the benchmark from the first date on, by date: no costs, fractions. Null without one. */
  benchmark: Float64Array | null;
  /** Cash at the end; below 0 is borrowed. */
  cash: number;
}
