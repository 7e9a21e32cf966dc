import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams, PriceColumn, PriceColumns } from '../indicators/types/definition.js';

/** One indicator, with all of its parameters. */
export interface IndicatorOf {
  readonly type: IndicatorType;
  readonly params: IndicatorParams;
}

/** What a thread computes: an indicator over all bars, whose values from row `start` on are wanted. */
export interface IndicatorTask extends IndicatorOf {
  readonly bars: PriceColumns;
  /** Columns of them in which nothing is unknown. */
  readonly known: readonly PriceColumn[];
  readonly start: number;
}
