import type { EngineErrorCode } from '../engine/engine-error.js';
import type { Bars, EngineConfig, MarginCall, OpenPosition, RoundTrip, Trade, UnfilledEntry } from '../engine/types.js';
import type { Objective, Performance, RiskMetrics } from '../metrics/types.js';
import type { WeightMethod } from '../portfolio/weights/target-weights.js';
import type { Bounds } from '../portfolio/weights/types.js';
import type { Parameters, SignalExtras } from '../signals/types.js';

interface TaskData {
  bars: readonly Bars[];
  strategyType: string;
  config: EngineConfig;
  /** By symbol, what the strategy type needs besides closes. */
  extras?: Readonly<Record<string, SignalExtras>>;
}

/** One run, with everything it yields. */
export interface BacktestTask extends TaskData {
  parameters: Parameters;
  /** What the account is measured against. */
  benchmark?: Bars | null;
}

/** Many runs over the same bars, each for one figure only. */
export interface ObjectivesTask extends TaskData {
  parameterSets: readonly Parameters[];
  objective: Objective;
}

/** A strategy type's signals, decided on all data and on data that ends at `cuts` dates. */
export interface BiasTask extends Omit<TaskData, 'config'> {
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
}

export type Settled<T> = { ok: true; value: T } | { ok: false; fault: EngineFault };
