import type { Rebalance } from './engine-config.js';
import { toIsoDate } from './epoch-day.js';

/** 1970-01-01 was a Thursday: weeks begin on Mondays. */
const THURSDAY = 3;

/** `mark` on the first date of each day, week, month or quarter but the first one, which has nothing to rebalance; else 0. */
export function rebalanceDates(dates: Int32Array, calendar: Rebalance, mark: number): Uint8Array {
  const marks = new Uint8Array(dates.length);
  if (calendar === 'ON_CHANGE') return marks;
  let before = -1;
  for (let i = 0; i < dates.length; i++) {
    const period = periodOf(dates[i] as number, calendar);
    if (i > 0 && period !== before) marks[i] = mark;
    before = period;
  }
  return marks;
}

function periodOf(day: number, calendar: Rebalance): number {
  if (calendar === 'DAILY') return day;
  if (calendar === 'WEEKLY') return Math.floor((day + THURSDAY) / 7);
  const [year, month] = toIsoDate(day).split('-').map(Number) as [number, number];
  const months = year * 12 + month - 1;
  return calendar === 'MONTHLY' ? months : Math.floor(months / 3);
}
