import { daysUnderWater } from './drawdowns.js';
import { deepestDrawdown } from './max-drawdown.js';

/**
 * Calendar days from the peak of the deepest drawdown to its recovery, or to the last date while it has not recovered. Null where
 * nothing ever fell. `dates` are days since 1970-01-01, aligned with the values.
 */
export function maxDrawdownDays(values: Float64Array, dates: Int32Array): number | null {
  const drawdown = deepestDrawdown(values);
  return drawdown ? daysUnderWater(drawdown, dates) : null;
}
