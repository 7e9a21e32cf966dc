import type { EngineConfig } from '../engine/types.js';
import type { Figure } from '../metrics/types.js';
import type { Parameters } from '../signals/types.js';
import type { KnownTask } from './types.js';

/** Days since 1970-01-01, both included. */
export interface TaskRange {
  readonly from: number;
  readonly to: number;
}

/** Many runs over the same bars, which are posted for nothing on shared memory (see `shareBars`), each for a few figures only. */
export interface ObjectivesTask extends KnownTask {
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
