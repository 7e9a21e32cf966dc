import type { MessagePort } from 'node:worker_threads';
import type { EngineErrorCode } from '../engine/engine-error.js';
import type { Bars, EngineConfig, MarginCall, OpenPosition, RoundTrip, Trade, UnfilledEntry } from '../engine/types.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
import type { WeightMethod } from '../portfolio/weights/target-weights.js';
import type { Bounds } from '../portfolio/weights/types.js';
import type { SandboxLimits } from '../sandbox/limits.js';
import type { Parameters, SignalExtras } from '../signals/types.js';

/** What decides. */
export interface StrategyTask {
  strategyType: string;
  /** CUSTOM: the strategy's code, which decides instead of a type of the registry. */
  code?: string | null;
  /** Of the chance that code draws on. Default 0. */
  seed?: number;
}

/** What it decides on. */
export interface KnownTask extends StrategyTask {
  bars: readonly Bars[];
  /** By symbol, what the strategy type needs besides bars. */
  extras?: Readonly<Record<string, SignalExtras>>;
}

/** What the pool adds to a task that runs code. */
export interface Watched {
  /** Is told that a run of code begins: a thread that stays silent for too long afterwards is ended. */
  began?: MessagePort;
  limits?: SandboxLimits;
}

/** One run, with everything it yields. */
export interface BacktestTask extends KnownTask {
  config: EngineConfig;
  parameters: Parameters;
  /** What the account is measured against. */
  benchmark?: Bars | null;
}

/** A strategy's signals, decided on all data and on data that ends at `cuts` dates. */
export interface BiasTask extends KnownTask {
  parameters: Parameters;
  cuts: number;
}

/** Weights of a portfolio's assets, by rows of their daily returns. */
export interface WeightsTask {
  method: WeightMethod;
  returns: readonly Float64Array[];
  bounds: Bounds;
}

/** What a run yields: what is stored in snake_case, in its stored shape. */
export interface BacktestAnswer {
  performance: Performance;
  risk_metrics: RiskMetrics;
  trades: Trade[];
  round_trips: RoundTrip[];
  open_positions: OpenPosition[];
  unfilled_entries: UnfilledEntry[];
  margin_calls: MarginCall[];
  /** 'YYYY-MM-DD', the value of cash and positions at that date's close, and that of the capital in the benchmark, null without one. */
  portfolio_value: { dates: string[]; values: Float64Array; benchmark: Float64Array | null };
}

/** Engine errors as they cross threads, where a class would arrive as a plain Error. */
export interface EngineFault {
  code: EngineErrorCode;
  message: string;
  symbol: string | undefined;
  date: string | undefined;
  line: number | undefined;
  column: number | undefined;
}

export type Settled<T> = { ok: true; value: T } | { ok: false; fault: EngineFault };
