import type { Bars } from '../engine/types.js';

/** Several symbols on one calendar. */
export interface AlignedDates {
  /** Every date on which any symbol has a bar, rising; days since 1970-01-01. */
  dates: Int32Array;
  /** By symbol, in the order given: the index of its bar on each of the dates, -1 where it has none. */
  indexes: Int32Array[];
}

/** Aligns symbols on the union of their dates. */
export function alignDates(bars: readonly Bars[]): AlignedDates {
  const most = bars.reduce((sum, { dates }) => sum + dates.length, 0);
  const dates = new Int32Array(most);
  const indexes = bars.map(() => new Int32Array(most).fill(-1));
  const next = new Int32Array(bars.length);
  let count = 0;
  for (;;) {
    const date = earliest(bars, next);
    if (date === Number.POSITIVE_INFINITY) break;
    for (let symbol = 0; symbol < bars.length; symbol++) {
      const index = next[symbol] as number;
      if ((bars[symbol] as Bars).dates[index] !== date) continue;
      (indexes[symbol] as Int32Array)[count] = index;
      next[symbol] = index + 1;
    }
    dates[count++] = date;
  }
  return { dates: dates.slice(0, count), indexes: indexes.map((index) => index.slice(0, count)) };
}

function earliest(bars: readonly Bars[], next: Int32Array): number {
  let date = Number.POSITIVE_INFINITY;
  for (let symbol = 0; symbol < bars.length; symbol++) {
    const own = (bars[symbol] as Bars).dates[next[symbol] as number];
    if (own !== undefined && own < date) date = own;
  }
  return date;
}
