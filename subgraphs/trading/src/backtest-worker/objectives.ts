import { runBacktest } from '../engine/run-backtest.js';
import type { BacktestOutcome } from '../engine/types.js';
import { performanceOf, summarise } from '../metrics/summarise.js';
import type { Parameters } from '../signals/types.js';
import type { Figure, ObjectivesTask, RangeAnswer } from './objectives.types.js';
import { runRange } from './run-range.js';
import { settle } from './settled.js';
import type { Settled } from './types.js';

/** What each parameter set gave over each range, in their order. A set that can't run is answered as such, and the others go on. */
export function objectives(task: ObjectivesTask): Settled<RangeAnswer[]>[] {
  return task.parameterSets.map((parameters) => settle(() => runSet(task, parameters)));
}

function runSet(task: ObjectivesTask, parameters: Parameters): RangeAnswer[] {
  const { bars, strategyType, extras = {}, config, ranges } = task;
  if (ranges) return ranges.map((range) => answerOf(task, runRange(task, parameters, range)));
  return [answerOf(task, runBacktest({ bars, signal: { strategyType, parameters, extras }, config }))];
}

function answerOf({ figures, withValues = false }: ObjectivesTask, outcome: BacktestOutcome): RangeAnswer {
  const found = figuresOf(outcome, figures);
  const { dates: days, values } = outcome;
  return withValues ? { figures: found, values: { days, values } } : { figures: found };
}

/** Risk figures sort the returns, so they are computed only where one is asked for. */
function figuresOf(outcome: BacktestOutcome, figures: readonly Figure[]): (number | null)[] {
  const performance: Partial<Record<Figure, number | null>> = { ...performanceOf(outcome) };
  const isAll = figures.every((figure) => figure in performance);
  const known = isAll ? performance : { ...performance, ...summarise(outcome).riskMetrics };
  return figures.map((figure) => known[figure] ?? null);
}
