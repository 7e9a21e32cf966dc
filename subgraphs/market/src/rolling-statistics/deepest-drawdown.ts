import { dateOfDay } from '../store/dates.js';
import type { RollingColumns } from '../store/rolling-statistics.js';

/** A fall from a high to a low; days as `YYYY-MM-DD`. */
export interface Drawdown {
  readonly depth: number;
  readonly peakDate: string;
  readonly troughDate: string;
  /** Null where the high was not reached again. */
  readonly recoveredDate: string | null;
}

/** The deepest fall, the first of equal ones; null where nothing fell. */
export function deepestDrawdown({ day, drawdown }: Pick<RollingColumns, 'day' | 'drawdown'>): Drawdown | null {
  let trough = 0;
  drawdown.forEach((depth, row) => {
    if (depth < (drawdown[trough] ?? 0)) trough = row;
  });
  const depth = drawdown[trough];
  if (!depth) return null;
  const recovered = drawdown.findIndex((value, row) => row > trough && value === 0);
  const dateAt = (row: number) => dateOfDay(day[row] ?? 0);
  return {
    depth,
    peakDate: dateAt(drawdown.lastIndexOf(0, trough)),
    troughDate: dateAt(trough),
    recoveredDate: recovered < 0 ? null : dateAt(recovered),
  };
}
