import { engineConfigOf } from '../backtest/engine-config-of.js';
import type { RangeAnswer } from '../backtest-worker/objectives.types.js';
import type { BacktestPool } from '../backtest-worker/pool.js';
import type { EngineFault, Settled } from '../backtest-worker/types.js';
import type { RunData } from '../market-data/run-data.js';
import { shouldPrune } from '../samplers/pruners.js';
import type { SeenTrial } from '../samplers/sampler.js';
import { type OptimizationStudyRecord, settingsOf } from './optimization-study.model.js';
import { type OptimizationTrialRecord, seenTrial, type TrialReport } from './optimization-trial.model.js';
import type { TrialOutcome } from './optimization-trial.service.js';
import type { DayRange, Split } from './splits.js';
import { directionsOf } from './study-figures.js';
import { aggregate, meanByLength, violationsOf } from './trial-values.js';

export interface TrialRun {
  readonly study: OptimizationStudyRecord;
  readonly data: Pick<RunData, 'bars' | 'extras'>;
  /** The strategy's code, of one that has any. */
  readonly code: string | null;
  readonly pool: BacktestPool;
  readonly signal: AbortSignal;
}

/** A trial on its way over the folds. */
interface Walk {
  readonly trial: OptimizationTrialRecord;
  readonly tests: RangeAnswer[];
  readonly reports: TrialReport[];
  fault: EngineFault | null;
  isPruned: boolean;
}

const NOTHING = { value: null, values: null, constraints: [], deviations: null, train_values: null, error: null };

/** The figures of each trial over each range, in their order. */
export function figuresOver(
  { study, data: { bars, extras }, code, pool, signal }: TrialRun,
  trials: readonly Pick<OptimizationTrialRecord, 'parameters'>[],
  ranges?: readonly DayRange[],
): Promise<Settled<RangeAnswer[]>[]> {
  const { objectives, constraints, parallelism } = settingsOf(study);
  const parameterSets = trials.map(({ parameters }) => ({ ...study.parameters, ...parameters }));
  const figures = [...objectives, ...constraints.map(({ metric }) => metric)];
  const { strategy_type: strategyType, config } = study;
  const terms = { strategyType, code, seed: config.seed ?? 0, config: engineConfigOf(config) };
  const task = { bars, extras, ...terms, parameterSets, figures, ...(ranges && { ranges }) };
  return pool.objectives(task, { signal, threads: parallelism });
}

/** Runs trials over all bars, or over one range. */
export async function runPlainTrials(
  run: TrialRun,
  trials: readonly OptimizationTrialRecord[],
  range?: DayRange,
): Promise<TrialOutcome[]> {
  const { objectives, constraints } = settingsOf(run.study);
  const answers = await figuresOver(run, trials, range && [range]);
  return answers.map((answer, i) => {
    const { number } = trials[i] as OptimizationTrialRecord;
    if (!answer.ok) return failedBy(number, answer.fault);
    const values = objectives.map((_objective, at) => answer.value[0]?.figures[at] ?? null);
    const violations = violationsOf(constraints, answer.value, objectives.length);
    return { ...NOTHING, number, state: 'completed', reports: [], ...valued(values), constraints: violations };
  });
}

/**
 * Runs trials over the tests of the splits, and those that are not pruned on the way over what each trains on. A pruner looks at a
 * trial after each fold but the last, beside `others`, those that came to an end before it.
 */
export async function runFoldedTrials(
  run: TrialRun,
  trials: readonly OptimizationTrialRecord[],
  splits: readonly Split[],
  others: readonly SeenTrial[],
): Promise<TrialOutcome[]> {
  const walks = trials.map((trial): Walk => ({ trial, tests: [], reports: [], fault: null, isPruned: false }));
  const isPruning = settingsOf(run.study).pruner !== 'none';
  const steps = isPruning ? splits.map(({ test }) => [test]) : [splits.map(({ test }) => test)];
  for (const [step, ranges] of steps.entries()) {
    const left = walks.filter(({ fault, isPruned }) => !fault && !isPruned);
    await walkOver(run, left, ranges);
    if (isPruning && step < steps.length - 1) for (const walk of left) prune(run.study, walk, others);
  }
  const done = walks.filter(({ fault, isPruned }) => !fault && !isPruned);
  const trainRanges = splits.flatMap(({ train }) => train);
  const trained = await figuresOver(
    run,
    done.map(({ trial }) => trial),
    trainRanges,
  );
  const trainedBy = new Map(done.map((walk, i) => [walk, trained[i]]));
  return walks.map((walk) => outcomeOf(run.study, walk, trainedBy.get(walk), trainRanges));
}

async function walkOver(run: TrialRun, walks: readonly Walk[], ranges: readonly DayRange[]): Promise<void> {
  const answers = await figuresOver(
    run,
    walks.map(({ trial }) => trial),
    ranges,
  );
  answers.forEach((answer, i) => {
    const walk = walks[i] as Walk;
    if (!answer.ok) walk.fault = answer.fault;
    for (const fold of answer.ok ? answer.value : []) {
      walk.tests.push(fold);
      const [value] = fold.figures;
      // The number of the fold, from 1, as pruners count what was spent on a trial.
      if (value !== null && value !== undefined) walk.reports.push({ step: walk.tests.length, value });
    }
  });
}

function prune(study: OptimizationStudyRecord, walk: Walk, others: readonly SeenTrial[]): void {
  const { pruner, objectives } = settingsOf(study);
  const [direction = 'maximize'] = directionsOf(objectives);
  const trial: SeenTrial = { ...seenTrial(walk.trial), state: 'running', values: null, reports: walk.reports };
  walk.isPruned = walk.reports.length > 0 && shouldPrune(pruner, {}, { trial, others, direction });
}

function outcomeOf(
  study: OptimizationStudyRecord,
  { trial: { number }, tests, reports, fault, isPruned }: Walk,
  trained: Settled<RangeAnswer[]> | undefined,
  trainRanges: readonly DayRange[],
): TrialOutcome {
  if (fault) return failedBy(number, fault);
  if (isPruned) return { ...NOTHING, number, state: 'pruned', reports };
  const { objectives, constraints, validation } = settingsOf(study);
  const folds = objectives.map((_objective, at) =>
    aggregate(
      tests.map(({ figures }) => figures[at] ?? null),
      validation?.aggregate ?? 'mean',
    ),
  );
  const inTraining = trained?.ok ? trained.value : [];
  return {
    ...NOTHING,
    number,
    state: 'completed',
    reports,
    ...valued(folds.map(({ value }) => value)),
    constraints: violationsOf(constraints, tests, objectives.length),
    deviations: folds.map(({ deviation }) => deviation),
    train_values: objectives.map((_objective, at) =>
      meanByLength(
        inTraining.map(({ figures }) => figures[at] ?? null),
        trainRanges,
      ),
    ),
  };
}

const failedBy = (number: number, { message }: EngineFault): TrialOutcome => ({
  ...NOTHING,
  number,
  state: 'failed',
  reports: [],
  error: message,
});

/** Several objectives are known together or not at all. */
function valued(figures: readonly (number | null)[]): Pick<TrialOutcome, 'value' | 'values'> {
  const values = figures.filter((figure) => figure !== null);
  return values.length === figures.length ? { value: values[0] ?? null, values } : { value: null, values: null };
}
