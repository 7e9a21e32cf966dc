import type { BarStrategy } from '../engine/bar-strategy.js';
import { sliceBars } from '../engine/bars.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest } from '../engine/run-backtest.js';
import type { BacktestOutcome, Bars, EngineConfig } from '../engine/types.js';
import type { Parameters, SignalExtras } from '../signals/types.js';
import type { TaskRange } from './objectives.types.js';
import type { Decide, Known } from './task-strategy.js';

/** What is run over ranges. */
export interface RangeTask extends Known {
  readonly config: EngineConfig;
  readonly decide: Decide;
}

/**
 * A set run over one range of days. Its signals are computed on all earlier bars, too, so that indicators are known from the first
 * day on, and on none that are later than the range: what comes after it can't reach it. The account is opened at the close of the
 * day before the range, so that the first order fills on the range's first day; where there is none before, on that day itself.
 * Symbols without bars in the range are left out. Throws EngineError.
 */
export function runRange(task: RangeTask, parameters: Parameters, range: TaskRange): Promise<BacktestOutcome> {
  const { config, extras = {}, decide } = task;
  const known = task.bars.map((series) => sliceBars(series, 0, countThrough(series.dates, range.to)));
  const traded = known.filter(({ dates }) => dates.length > 0 && (dates.at(-1) as number) >= range.from);
  const given = Object.fromEntries(
    traded.map(({ symbol, dates }) => [symbol, cutExtras(extras[symbol], dates.length)]),
  );
  const eve = Math.max(
    ...traded.map(({ dates }) => dates[countBefore(dates, range.from) - 1] ?? Number.NEGATIVE_INFINITY),
  );
  return decide({ bars: traded, extras: given }, parameters, (signal) => {
    if ('onBar' in signal) return runFrom(eve, traded, signal, config);
    const begins = traded.map(({ dates }) => countBefore(dates, eve));
    const bars = traded.map((series, i) => sliceBars(series, begins[i] as number, series.dates.length));
    const targets = Object.fromEntries(
      traded.map(({ symbol }, i) => [symbol, (signal.targets[symbol] as Float64Array).subarray(begins[i])]),
    );
    return runBacktest({ bars, signal: { ...signal, targets }, config });
  });
}

/** Code that decides bar by bar sees all bars in their order, and may order from the eve on. */
function runFrom(eve: number, bars: readonly Bars[], { onBar }: BarStrategy, config: EngineConfig): BacktestOutcome {
  const first = Number.isFinite(eve) ? toIsoDate(eve) : '';
  const onlyFrom: BarStrategy['onBar'] = (view) => {
    const decision = onBar(view);
    return view.date < first ? undefined : decision;
  };
  const outcome = runBacktest({ bars, signal: { onBar: onlyFrom }, config });
  const begin = countBefore(outcome.dates, eve);
  return {
    ...outcome,
    dates: outcome.dates.subarray(begin),
    values: outcome.values.subarray(begin),
    invested: outcome.invested.subarray(begin),
  };
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

const cutExtras = (extras: SignalExtras | undefined, to: number): SignalExtras =>
  extras?.predictions ? { ...extras, predictions: extras.predictions.subarray(0, to) } : { ...extras };
