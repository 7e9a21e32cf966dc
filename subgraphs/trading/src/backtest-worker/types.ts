import type { EngineErrorCode } from '../engine/engine-error.js';
import type { Bars, EngineConfig, OpenPosition, RoundTrip, Trade, UnfilledEntry } from '../engine/types.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
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
}

/** What a run yields: what is stored in snake_case, in its stored shape. */
export interface BacktestAnswer {
  performance: Performance;
  risk_metrics: RiskMetrics;
  trades: Trade[];
  round_trips: RoundTrip[];
  open_positions: OpenPosition[];
  unfilled_entries: UnfilledEntry[];
  /** 'YYYY-MM-DD' and the value of cash and positions at that date's close. */
  portfolio_value: { dates: string[]; values: Float64Array };
}

/** Engine errors as they cross threads, where a class would arrive as a plain Error. */
export interface EngineFault {
  code: EngineErrorCode;
  message: string;
  symbol: string | undefined;
  date: string | undefined;
}

export type Settled<T> = { ok: true; value: T } | { ok: false; fault: EngineFault };
