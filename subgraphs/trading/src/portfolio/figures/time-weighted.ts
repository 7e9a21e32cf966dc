import { type ValuedDay, worthOf } from './value-history.js';

/**
 * Returns of each day, as GIPS chains them: (value + taken out) / (value of the day before + put in) - 1. What is put in works from
 * the day's start, what is taken out until its end. 0 on days that begin with nothing; null where a value is not known.
 * The first day of `days` begins with `before`, the value of the day before it: 0 where there is none.
 */
export function dailyTimeWeighted(days: readonly ValuedDay[], before: number | null): (number | null)[] {
  let opening = before;
  return days.map((day) => {
    const closing = worthOf(day);
    const { inflow, outflow } = day;
    const start = opening === null || inflow === null ? null : opening + inflow;
    opening = closing;
    if (start === null || closing === null) return null;
    return start > 0 ? (closing + outflow) / start - 1 : 0;
  });
}

/** Daily returns chained: the product of 1 + r, less 1. Null where one is not known, and of none. */
export function timeWeightedReturn(returns: readonly (number | null)[]): number | null {
  if (returns.length === 0) return null;
  let growth = 1;
  for (const one of returns) {
    if (one === null) return null;
    growth *= 1 + one;
  }
  return growth - 1;
}
