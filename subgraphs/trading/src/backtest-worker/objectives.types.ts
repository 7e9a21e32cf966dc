import type { Bars, EngineConfig } from '../engine/types.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
import type { Parameters, SignalExtras } from '../signals/types.js';

export type Figure = keyof Performance | keyof RiskMetrics;

/** Days since 1970-01-01, both included. */
export interface TaskRange {
  readonly from: number;
  readonly to: number;
}

/** Many runs over the same bars, each for a few figures only. */
export interface ObjectivesTask {
  /** On shared memory they are posted for nothing: see `shareBars`. */
  readonly bars: readonly Bars[];
  readonly extras?: Readonly<Record<string, SignalExtras>>;
  readonly strategyType: string;
  readonly config: EngineConfig;
  readonly parameterSets: readonly Parameters[];
  readonly figures: readonly Figure[];
  /** What each set is run over, one by one; all bars at once where left out. */
  readonly ranges?: readonly TaskRange[];
  /** Whether to answer the value of every day, too. */
  readonly withValues?: boolean;
}

/** What a set gave over one range. */
export interface RangeAnswer {
  /** In the order of the task's figures; null where undefined. */
  readonly figures: readonly (number | null)[];
  /** The day before the range where there is one, then its days, with cash and positions at their closes. */
  readonly values?: { readonly days: Int32Array; readonly values: Float64Array };
}
