import type { MessagePort } from 'node:worker_threads';
import type { EngineErrorCode } from '../engine/engine-error.js';
import type { Bars, EngineConfig, OpenPosition, RoundTrip, Trade, UnfilledEntry } from '../engine/types.js';
import type { Objective, Performance, RiskMetrics } from '../metrics/types.js';
import type { SandboxLimits } from '../sandbox/limits.js';
import type { Parameters, SignalExtras } from '../signals/types.js';

/** What every run is made of. */
export interface TaskData {
  bars: readonly Bars[];
  strategyType: string;
  config: EngineConfig;
  /** By symbol, what the strategy type needs besides closes. */
  extras?: Readonly<Record<string, SignalExtras>>;
  /** CUSTOM: the strategy's code, which decides instead of a type of the registry. */
  code?: string | null;
  /** Of the chance that code draws on. Default 0. */
  seed?: number;
}

/** What the pool adds to a task that runs code. */
export interface Watched {
  /** Is told that a run of code begins: a thread that stays silent for too long afterwards is ended. */
  began?: MessagePort;
  limits?: SandboxLimits;
}

/** One run, with everything it yields. */
export interface BacktestTask extends TaskData {
  parameters: Parameters;
}

/** Many runs over the same bars, each for one figure only. */
export interface ObjectivesTask extends TaskData {
  parameterSets: readonly Parameters[];
  objective: Objective;
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
  line: number | undefined;
  column: number | undefined;
}

export type Settled<T> = { ok: true; value: T } | { ok: false; fault: EngineFault };
