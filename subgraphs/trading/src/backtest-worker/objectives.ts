import { runBacktest } from '../engine/run-backtest.js';
import type { BacktestOutcome } from '../engine/types.js';
import { figuresOf } from '../metrics/summarise.js';
import type { Parameters } from '../signals/types.js';
import type { ObjectivesTask, RangeAnswer } from './objectives.types.js';
import { runRange } from './run-range.js';
import { settle } from './settled.js';
import { type Decide, strategyOf } from './task-strategy.js';
import type { Settled, Watched } from './types.js';

/** What each parameter set gave over each range, in their order. A set that can't run is answered as such, and the others go on. */
export async function objectives(task: ObjectivesTask & Watched): Promise<Settled<RangeAnswer[]>[]> {
  const strategy = await settle(() => strategyOf(task));
  const answers: Settled<RangeAnswer[]>[] = [];
  for (const parameters of task.parameterSets) {
    answers.push(strategy.ok ? await settle(() => runSet(task, strategy.value, parameters)) : strategy);
  }
  return answers;
}

async function runSet(task: ObjectivesTask, decide: Decide, parameters: Parameters): Promise<RangeAnswer[]> {
  const { bars, config, ranges } = task;
  if (!ranges)
    return [answerOf(task, await decide(task, parameters, (signal) => runBacktest({ bars, signal, config })))];
  const answers: RangeAnswer[] = [];
  for (const range of ranges) answers.push(answerOf(task, await runRange({ ...task, decide }, parameters, range)));
  return answers;
}

function answerOf({ figures, withValues = false }: ObjectivesTask, outcome: BacktestOutcome): RangeAnswer {
  const found = figuresOf(outcome, figures);
  const { dates: days, values } = outcome;
  return withValues ? { figures: found, values: { days, values } } : { figures: found };
}
