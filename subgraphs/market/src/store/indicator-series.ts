import { computeIndicator } from '../indicators/compute-indicator.js';
import { paramsKey } from '../indicators/indicator-params.js';
import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams } from '../indicators/types/definition.js';
import type { Bars } from './bars.js';
import { dayOfDate } from './dates.js';

/** One daily indicator of one symbol; `params` has all of its parameters. */
export interface IndicatorAsk {
  readonly symbol: string;
  readonly type: IndicatorType;
  readonly params: IndicatorParams;
}

/** Both included, null for no bound. */
export interface IndicatorRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** An indicator's outputs, oldest first, as columns of one length. NaN where there are too few bars before. */
export interface IndicatorSeries {
  readonly symbol: string;
  readonly day: Int32Array;
  readonly outputs: readonly Float64Array[];
  /** Milliseconds since 1970. */
  readonly createdAt: Float64Array;
}

/** One name for one ask. */
export const askName = ({ symbol, type, params }: IndicatorAsk): string => `${symbol} ${type} ${paramsKey(params)}`;

/** An indicator over all of the bars, from a day on. */
export function computeSeries(
  bars: Bars,
  type: IndicatorType,
  params: IndicatorParams,
  from: string | null,
): IndicatorSeries {
  const firstDay = from === null ? Number.NEGATIVE_INFINITY : dayOfDate(from);
  const start = bars.day.findIndex((day) => day >= firstDay);
  const cut = start < 0 ? bars.rowCount : start;
  return {
    symbol: bars.symbol,
    day: bars.day.subarray(cut),
    outputs: computeIndicator(type, bars, params).map((values) => values.subarray(cut)),
    createdAt: bars.createdAt.subarray(cut),
  };
}
