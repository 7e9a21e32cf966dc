import { sliceBars } from '../engine/bars.js';
import { toEpochDay } from '../engine/epoch-day.js';
import type { RunData } from '../market-data/run-data.js';

/** First and last day that a study has found prices on, 'YYYY-MM-DD'. */
export interface PriceRange {
  readonly from: string;
  readonly to: string;
}

/**
 * What a study runs on without the days outside `range`, which came after it was begun: so it goes on with the prices that it began
 * with. All of it without a range.
 */
export function withinRange(
  { bars, extras }: Pick<RunData, 'bars' | 'extras'>,
  range: PriceRange | null | undefined,
): Pick<RunData, 'bars' | 'extras'> {
  if (!range) return { bars, extras };
  const [from, to] = [toEpochDay(range.from), toEpochDay(range.to)];
  const parts = bars.map((series) => {
    const first = series.dates.findIndex((day) => day >= from);
    const last = series.dates.findLastIndex((day) => day <= to);
    return { series, first: first === -1 ? last + 1 : first, end: last + 1 };
  });
  return {
    bars: parts.map(({ series, first, end }) => sliceBars(series, first, end)),
    extras: Object.fromEntries(
      parts.flatMap(({ series: { symbol }, first, end }) => {
        const { predictions, ...rest } = extras[symbol] ?? {};
        return extras[symbol]
          ? [[symbol, predictions ? { ...rest, predictions: predictions.subarray(first, end) } : rest]]
          : [];
      }),
    ),
  };
}
