import { assertBars } from './bars.js';
import { EngineError } from './engine-error.js';
import { toIsoDate } from './epoch-day.js';
import type { Bars } from './types.js';

/** Bars checked, in symbol order, on one axis of dates. */
export class Calendar {
  readonly bars: readonly Bars[];
  readonly symbolOf: ReadonlyMap<string, number>;
  /** The union of the symbols' dates, rising. */
  readonly dates: Int32Array;
  /** By symbol and date: the index of the symbol's latest bar, -1 before its first. */
  readonly latest: readonly Int32Array[];
  readonly #iso: string[] = [];

  /** Throws INVALID_BARS. */
  constructor(bars: readonly Bars[]) {
    this.bars = inSymbolOrder(bars);
    this.symbolOf = new Map(this.bars.map(({ symbol }, i) => [symbol, i]));
    this.dates = unionOf(this.bars.map(({ dates }) => dates));
    const identity = this.dates.map((_, i) => i);
    this.latest = this.bars.map(({ dates }) =>
      dates.length === this.dates.length ? identity : latestBars(dates, this.dates),
    );
  }

  /** The index of the symbol's bar on a date, -1 where it has none. */
  barOn(symbol: number, date: number): number {
    const bar = (this.latest[symbol] as Int32Array)[date] as number;
    return bar >= 0 && (this.bars[symbol] as Bars).dates[bar] === this.dates[date] ? bar : -1;
  }

  /** The symbol's latest close on a date. There must be one. */
  closeOn(symbol: number, date: number): number {
    const bar = (this.latest[symbol] as Int32Array)[date] as number;
    return (this.bars[symbol] as Bars).close[bar] as number;
  }

  /** A date as 'YYYY-MM-DD'. */
  isoOf(date: number): string {
    let iso = this.#iso[date];
    if (iso === undefined) {
      iso = toIsoDate(this.dates[date] as number);
      this.#iso[date] = iso;
    }
    return iso;
  }
}

const known = new WeakMap<readonly Bars[], { calendar: Calendar; series: readonly Bars[] }>();

/** The calendar of these bars. Made once for an array and the series in it: a study runs over the same bars a thousand times. */
export function calendarOf(bars: readonly Bars[]): Calendar {
  const found = known.get(bars);
  if (found?.series.length === bars.length && found.series.every((one, i) => one === bars[i])) return found.calendar;
  const calendar = new Calendar(bars);
  known.set(bars, { calendar, series: [...bars] });
  return calendar;
}

function inSymbolOrder(bars: readonly Bars[]): Bars[] {
  if (bars.length === 0) throw new EngineError('INVALID_BARS', 'Expected bars of at least one symbol, got none.');
  const ordered = [...bars].sort((a, b) => compare(a.symbol, b.symbol));
  ordered.forEach((series, i) => {
    assertBars(series);
    if (series.symbol !== ordered[i + 1]?.symbol) return;
    const { symbol } = series;
    throw new EngineError('INVALID_BARS', `Expected each symbol once, got ${symbol} twice.`, { symbol });
  });
  return ordered;
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function unionOf(all: readonly Int32Array[]): Int32Array {
  const [first, ...others] = all as [Int32Array, ...Int32Array[]];
  if (others.every((dates) => isSame(first, dates))) return first.slice();
  const days = new Set<number>(first);
  for (const dates of others) for (const day of dates) days.add(day);
  return Int32Array.from(days).sort();
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((day, i) => day === b[i]);
}

function latestBars(own: Int32Array, dates: Int32Array): Int32Array {
  const latest = new Int32Array(dates.length);
  let next = 0;
  for (let date = 0; date < dates.length; date++) {
    if (own[next] === dates[date]) next++;
    latest[date] = next - 1;
  }
  return latest;
}
