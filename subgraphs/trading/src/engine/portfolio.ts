import type { SleeveOutcome } from './sleeve.js';

/** The sleeves together, on the union of their dates. */
export interface PortfolioSeries {
  dates: Int32Array;
  values: Float64Array;
  invested: Uint8Array;
}

/** Adds the sleeves up date by date: cash before a symbol's first bar, its last mark where it has no bar. */
export function combineSleeves(sleeves: readonly SleeveOutcome[]): PortfolioSeries {
  const dates = unionOfDates(sleeves);
  const values = new Float64Array(dates.length);
  const invested = new Uint8Array(dates.length);
  for (const { bars, capital, values: marks, held } of sleeves) {
    let next = 0;
    for (let i = 0; i < dates.length; i++) {
      if (bars.dates[next] === dates[i]) next++;
      values[i] = (values[i] as number) + (next > 0 ? (marks[next - 1] as number) : capital);
      if (next > 0 && held[next - 1] === 1) invested[i] = 1;
    }
  }
  return { dates, values, invested };
}

function unionOfDates(sleeves: readonly SleeveOutcome[]): Int32Array {
  const [first, ...others] = sleeves.map(({ bars }) => bars.dates);
  if (!first) return new Int32Array();
  if (others.every((dates) => isSameCalendar(first, dates))) return first.slice();
  const days = new Set<number>(first);
  for (const dates of others) for (const day of dates) days.add(day);
  return Int32Array.from(days).sort();
}

function isSameCalendar(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((day, i) => day === b[i]);
}
