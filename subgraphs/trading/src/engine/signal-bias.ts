import type { SignalExtras } from '../signals/types.js';
import { sliceBars } from './bars.js';
import { calendarOf } from './calendar.js';
import { toIsoDate } from './epoch-day.js';
import type { Bars } from './types.js';

/** A target that is another once the data after a cut is missing: it was decided on what came later. */
export interface MovedSignal {
  symbol: string;
  /** 'YYYY-MM-DD', like the cut: the last date that there was data of. */
  date: string;
  cut: string;
  /** On all data, and on data up to the cut: NaN keeps what is held. */
  was: number;
  became: number;
}

export interface BiasReport {
  /** Dates that the data was cut at, rising. */
  cuts: string[];
  /** How many targets were compared, over all cuts. */
  compared: number;
  /** How many of them moved. */
  moved: number;
  /** Of those the first, cut by cut, symbol by symbol. */
  examples: MovedSignal[];
}

type TargetsOf = (
  bars: readonly Bars[],
  extras: Readonly<Record<string, SignalExtras>>,
) => readonly Float64Array[] | Promise<readonly Float64Array[]>;

const MAX_EXAMPLES = 100;

/**
 * Decides again on data that ends at each of some dates, evenly spread over those on which every symbol has had a bar, and compares
 * with what was decided on all data: what a strategy decides at a date may not depend on what comes after (as freqtrade's
 * lookahead-analysis does).
 */
export async function biasOf(
  given: readonly Bars[],
  extras: Readonly<Record<string, SignalExtras>>,
  cuts: number,
  targetsOf: TargetsOf,
): Promise<BiasReport> {
  const calendar = calendarOf(given);
  const { bars, dates } = calendar;
  const whole = await targetsOf(bars, extras);
  const from = dates.indexOf(Math.max(...bars.map((series) => series.dates[0] as number)));
  const report: BiasReport = { cuts: [], compared: 0, moved: 0, examples: [] };
  for (const date of cutsBetween(from, dates.length - 1, cuts)) {
    const cut = calendar.isoOf(date);
    report.cuts.push(cut);
    const lengths = calendar.latest.map((latest) => (latest[date] as number) + 1);
    const known = bars.map((series, i) => sliceBars(series, 0, lengths[i] as number));
    const became = await targetsOf(known, cutExtras(extras, known));
    known.forEach((series, symbol) => {
      compare(report, series, cut, whole[symbol] as Float64Array, became[symbol] as Float64Array);
    });
  }
  return report;
}

function compare(
  report: BiasReport,
  { symbol, dates }: Bars,
  cut: string,
  was: Float64Array,
  became: Float64Array,
): void {
  report.compared += dates.length;
  for (let bar = 0; bar < dates.length; bar++) {
    if (Object.is(was[bar], became[bar])) continue;
    report.moved++;
    if (report.examples.length >= MAX_EXAMPLES) continue;
    const place = { symbol, date: toIsoDate(dates[bar] as number), cut };
    report.examples.push({ ...place, was: was[bar] as number, became: became[bar] as number });
  }
}

/** Up to `count` different indexes from `from` to before `last`, evenly spread. */
function cutsBetween(from: number, last: number, count: number): number[] {
  const at = Array.from({ length: count }, (_, i) => from + Math.floor(((last - from) * (i + 1)) / (count + 1)));
  return [...new Set(at)].filter((date) => date < last);
}

function cutExtras(
  extras: Readonly<Record<string, SignalExtras>>,
  known: readonly Bars[],
): Record<string, SignalExtras> {
  const cut = known.map(({ symbol, dates }) => {
    const columns = Object.entries(extras[symbol] ?? {});
    return [symbol, Object.fromEntries(columns.map(([name, column]) => [name, cutColumn(column, dates.length)]))];
  });
  return Object.fromEntries(cut);
}

/** Whatever is aligned with the bars is cut with them. */
function cutColumn(column: unknown, length: number): unknown {
  return ArrayBuffer.isView(column) || Array.isArray(column) ? (column as Float64Array).slice(0, length) : column;
}
