import { runBacktest } from '../engine/run-backtest.js';
import { targetsOf } from '../engine/targets.js';
import type { BacktestOutcome, Bars } from '../engine/types.js';
import type { Parameters, SignalExtras } from '../signals/types.js';
import type { ObjectivesTask, TaskRange } from './objectives.types.js';

/**
 * A set run over one range of days. Its signals are computed on all earlier bars, too, so that indicators are known from the first
 * day on, and on none that are later than the range: what comes after it can't reach it. The account is opened at the close of the
 * day before the range, so that the first order fills on the range's first day; where there is none before, on that day itself.
 * Symbols without bars in the range are left out. Throws EngineError.
 */
export function runRange(task: ObjectivesTask, parameters: Parameters, range: TaskRange): BacktestOutcome {
  const { strategyType, config, extras = {} } = task;
  const known = task.bars.map((series) => cut(series, 0, countThrough(series.dates, range.to)));
  const traded = known.filter(({ dates }) => dates.length > 0 && (dates.at(-1) as number) >= range.from);
  const given = Object.fromEntries(
    traded.map(({ symbol, dates }) => [symbol, cutExtras(extras[symbol], dates.length)]),
  );
  const targets = targetsOf({ bars: traded, signal: { strategyType, parameters, extras: given }, config });
  const eve = Math.max(
    ...traded.map(({ dates }) => dates[countBefore(dates, range.from) - 1] ?? Number.NEGATIVE_INFINITY),
  );
  const begins = traded.map(({ dates }) => countBefore(dates, eve));
  const bars = traded.map((series, i) => cut(series, begins[i] as number, series.dates.length));
  const within = Object.fromEntries(
    traded.map(({ symbol }, i) => [symbol, (targets[i] as Float64Array).subarray(begins[i])]),
  );
  return runBacktest({ bars, signal: { targets: within }, config });
}

/** How many of the rising days come before `day`. */
function countBefore(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countThrough = (days: Int32Array, day: number): number => countBefore(days, day + 1);

/** Views into the same memory. */
const cut = ({ symbol, ...columns }: Bars, from: number, to: number): Bars => ({
  symbol,
  dates: columns.dates.subarray(from, to),
  open: columns.open.subarray(from, to),
  high: columns.high.subarray(from, to),
  low: columns.low.subarray(from, to),
  close: columns.close.subarray(from, to),
  volume: columns.volume.subarray(from, to),
});

const cutExtras = (extras: SignalExtras | undefined, to: number): SignalExtras =>
  extras?.predictions ? { ...extras, predictions: extras.predictions.subarray(0, to) } : { ...extras };
