import { engineConfigOf } from '../backtest/engine-config-of.js';
import { RunError } from '../backtest-execution/error-details.js';
import type { RangeAnswer } from '../backtest-worker/objectives.types.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { annualReturn } from '../metrics/annual-return.js';
import type { Parameters } from '../signals/types.js';
import type { OptimizationStudyRecord, OutOfSample, StudyWindow } from './optimization-study.model.js';
import { settingsOf } from './optimization-study.model.js';
import type { OptimizationTrialRecord } from './optimization-trial.model.js';
import type { TrialRun } from './run-trials.js';
import { type DayRange, dayAxis, type Split } from './splits.js';

/** What a window gave, and the days that it adds to those out of sample. */
export interface ConcludedWindow {
  readonly window: StudyWindow;
  readonly added: OutOfSample;
}

const WINDOW_FIGURES = ['annual_return', 'total_return'] as const;

/**
 * Runs a window's best trial on its training days again and on the days after them, which no trial has seen. Without a best trial
 * the account stays in cash. `grown` is what 1 has grown to in the windows before. Throws RunError where the engine can't run it.
 */
export async function concludeWindow(
  run: TrialRun,
  index: number,
  split: Split,
  best: OptimizationTrialRecord | null,
  grown: number,
): Promise<ConcludedWindow> {
  const [train] = split.train as [DayRange];
  const { test } = split;
  const place = {
    index,
    train_from: toIsoDate(train.from),
    train_to: toIsoDate(train.to),
    test_from: toIsoDate(test.from),
    test_to: toIsoDate(test.to),
  };
  if (!best) return { window: { ...place, ...WITHOUT_BEST }, added: inCash(run, test, grown) };
  const [inSample, outOfSample] = await traceBest(run, best, [train, test]);
  const [, in_sample_annual_return = null] = inSample.figures;
  const [out_of_sample_value = null, out_of_sample_annual_return = null, out_of_sample_total_return = null] =
    outOfSample.figures;
  const window: StudyWindow = {
    ...place,
    best_params: paramsOf(run.study, best),
    best_number: best.number,
    in_sample_value: best.value,
    out_of_sample_value,
    in_sample_annual_return,
    out_of_sample_annual_return,
    out_of_sample_total_return,
  };
  return { window, added: stitched(outOfSample, grown) };
}

function inCash({ data }: TrialRun, { from, to }: DayRange, grown: number): OutOfSample {
  const days = dayAxis(data.bars).filter((day) => day >= from && day <= to);
  return { dates: Array.from(days, toIsoDate), values: Array.from(days, () => grown) };
}

const WITHOUT_BEST = {
  best_params: null,
  best_number: null,
  in_sample_value: null,
  out_of_sample_value: null,
  in_sample_annual_return: null,
  out_of_sample_annual_return: null,
  out_of_sample_total_return: null,
};

/** All of the strategy's parameters, as a trial has them. */
export const paramsOf = (study: OptimizationStudyRecord, trial: OptimizationTrialRecord): Parameters => ({
  ...study.parameters,
  ...trial.parameters,
});

async function traceBest(
  { study, data: { bars, extras }, pool, signal }: TrialRun,
  best: OptimizationTrialRecord,
  ranges: readonly DayRange[],
): Promise<[RangeAnswer, RangeAnswer]> {
  const { objectives } = settingsOf(study);
  const terms = { strategyType: study.strategy_type, config: engineConfigOf(study.config) };
  const figures = [...objectives, ...WINDOW_FIGURES];
  const task = { bars, extras, ...terms, parameterSets: [paramsOf(study, best)], figures, ranges, withValues: true };
  const [answer] = await pool.objectives(task, { signal });
  if (answer?.ok) return answer.value as [RangeAnswer, RangeAnswer];
  const { code = 'INTERNAL', message = 'The backtest gave no answer.', symbol, date } = answer?.fault ?? {};
  throw new RunError(code, message, { symbol, date });
}

/** The first value is that of the day before the test, which belongs to no test. */
function stitched({ values: series }: RangeAnswer, grown: number): OutOfSample {
  const { days = new Int32Array(), values = new Float64Array() } = series ?? {};
  const [opening = 1] = values;
  return {
    dates: Array.from(days.subarray(1), toIsoDate),
    values: Array.from(values.subarray(1), (value) => (grown * value) / opening),
  };
}

/** How a whole walk-forward analysis did, on days that no choice of parameters has seen. */
export interface WalkForwardOutcome {
  readonly totalReturn: number | null;
  readonly annualReturn: number | null;
  /**
   * Walk-forward efficiency (Pardo 2008, "The Evaluation and Optimization of Trading Strategies", 11): the annual return out of
   * sample over the mean annual return in sample; null where either is undefined or the latter isn't above 0.
   */
  readonly efficiency: number | null;
}

export function walkForwardOutcome(windows: readonly StudyWindow[], { values }: OutOfSample): WalkForwardOutcome {
  const last = values.at(-1);
  const annual = annualReturn(Float64Array.of(1, ...values));
  const inSample = windows.flatMap(({ in_sample_annual_return: figure }) => figure ?? []);
  const expected = inSample.reduce((sum, figure) => sum + figure, 0) / inSample.length;
  return {
    totalReturn: last === undefined ? null : last - 1,
    annualReturn: annual,
    efficiency: annual !== null && expected > 0 ? annual / expected : null,
  };
}
