import { DomainError, JOB_PRIORITIES, type JobPriority, parseInput } from '@quantgraph/shared';
import { z } from 'zod';
import { nameField } from '../inputs/text-fields.js';
import type { OptimizationStudyRecord, StudyValidation } from './optimization-study.model.js';
import { PRUNERS, SAMPLERS } from './optimization-study.model.js';
import type { WalkForward } from './splits.js';
import { BOUNDED_FIGURES, STUDY_OBJECTIVES, type StudyConstraint } from './study-figures.js';

export const MAX_TRIALS = 10_000;
const MAX_FOLDS = 50;
const MAX_GAP = 10_000;

const wholeFrom = (low: number, high: number, what: string) => {
  const message = `Expected ${low} to ${high.toLocaleString('en')} ${what}.`;
  return z.number(message).int(message).min(low, message).max(high, message);
};
const fraction = z.number().gt(0, 'Expected a fraction above 0.').lt(1, 'Expected a fraction below 1.');
const folds = wholeFrom(2, MAX_FOLDS, 'folds');
const gap = wholeFrom(0, MAX_GAP, 'bars').nullish();

/** More trials or as many as asked for: what a study takes at most in all is checked where it is known. */
export const trialCount = wholeFrom(1, MAX_TRIALS, 'trials');

const walkForward = z
  .object({
    folds: wholeFrom(1, MAX_FOLDS, 'folds'),
    trainBars: wholeFrom(2, MAX_GAP, 'bars').nullish(),
    trainFraction: fraction.nullish(),
    testBars: wholeFrom(2, MAX_GAP, 'bars').nullish(),
    purgeBars: gap,
    isAnchored: z.boolean().nullish(),
  })
  .refine(({ trainBars, trainFraction }) => trainBars == null || trainFraction == null, {
    path: ['trainFraction'],
    error: 'Expected trainBars or trainFraction, but got both.',
  })
  .refine(({ trainFraction, testBars }) => trainFraction == null || testBars == null, {
    path: ['testBars'],
    error: 'Expected testBars or trainFraction, but got both: the fraction says how long tests are.',
  });

const validation = z
  .object({
    holdOut: z.object({ fraction }).nullish(),
    walkForward: walkForward.nullish(),
    crossValidation: z.object({ folds, purgeBars: gap, embargoBars: gap }).nullish(),
    aggregate: z.enum(['mean', 'median']).nullish(),
  })
  .refine(
    ({ holdOut, walkForward: walk, crossValidation }) => [holdOut, walk, crossValidation].filter(Boolean).length === 1,
    {
      error: 'Expected exactly one of holdOut, walkForward and crossValidation.',
    },
  );

const bound = z.number().nullish();
const constraint = z
  .object({ metric: z.enum(BOUNDED_FIGURES), min: bound, max: bound })
  .refine(({ min, max }) => min != null || max != null, 'Expected min, max or both, but got neither.')
  .refine(({ min, max }) => min == null || max == null || min <= max, 'Expected min at most max.');

const studyInput = z.object({
  name: nameField,
  nTrials: trialCount,
  sampler: z.enum(SAMPLERS).nullish(),
  isMultivariate: z.boolean().nullish(),
  pruner: z.enum(PRUNERS).nullish(),
  objective: z.enum(STUDY_OBJECTIVES).nullish(),
  objectives: z
    .array(z.enum(STUDY_OBJECTIVES))
    .min(1, 'Expected at least one objective, but got none.')
    .max(3, 'Expected at most 3 objectives.')
    .refine((list) => new Set(list).size === list.length, 'Expected each objective once.')
    .nullish(),
  constraints: z.array(constraint).max(10, 'Expected at most 10 constraints.').nullish(),
  parallelism: z.number().int().min(1, 'Expected a parallelism of at least 1.').nullish(),
  isExternal: z.boolean().nullish(),
  seed: z.number().int().min(0, 'Expected a seed of 0 or more.').nullish(),
  priority: z.enum(Object.keys(JOB_PRIORITIES) as JobPriority[]).nullish(),
  validation: validation.nullish(),
  walkForwardAnalysis: walkForward.nullish(),
});

type Given = z.infer<typeof studyInput>;

/** What a study is asked to do, as it is stored; all of it but what needs the strategy or other subgraphs. */
export type StudySettings = ReturnType<typeof readStudyInput>;

/** `threads`: how many trials this service can run at a time. A DomainError names each field at fault. */
export function readStudyInput(input: unknown, threads: number) {
  const given = parseInput(studyInput, input);
  const objectives = given.objectives ?? [given.objective ?? 'sharpe_ratio'];
  checkTogether(given, objectives.length, threads);
  return {
    name: given.name,
    n_trials: given.nTrials,
    sampler: given.sampler ?? 'tpe',
    is_multivariate: given.isMultivariate ?? true,
    pruner: given.pruner ?? 'none',
    objective: objectives[0] as OptimizationStudyRecord['objective'],
    objectives,
    constraints: (given.constraints ?? []).map(
      ({ metric, min, max }): StudyConstraint => ({ metric, min: min ?? null, max: max ?? null }),
    ),
    parallelism: given.parallelism ?? 1,
    is_external: given.isExternal ?? false,
    seed: given.seed ?? 0,
    priority: given.priority ?? 'low',
    validation: given.validation ? validationOf(given.validation) : null,
    walk_forward_analysis: given.walkForwardAnalysis ? walkForwardOf(given.walkForwardAnalysis) : null,
  };
}

/** Rules over several fields. */
function checkTogether(given: Given, objectiveCount: number, threads: number): void {
  const refuse = (field: string, message: string): never => {
    throw new DomainError('INVALID_INPUT', message, ['input', field]);
  };
  const { parallelism, pruner, validation: folded, walkForwardAnalysis: analysis, isExternal, objective } = given;
  if (parallelism != null && parallelism > threads) {
    refuse(
      'parallelism',
      `Expected a parallelism from 1 to ${threads}, the threads of this service, but got ${parallelism}.`,
    );
  }
  if (objective && given.objectives && given.objectives[0] !== objective) {
    refuse('objective', 'Expected objective or objectives, or the objective as the first of them.');
  }
  const prunes = pruner != null && pruner !== 'none';
  if (prunes && objectiveCount > 1)
    refuse('pruner', `Expected the pruner NONE for ${objectiveCount} objectives, but got ${pruner}.`);
  if (prunes && !isExternal && (!folded || folded.holdOut)) {
    refuse('pruner', 'Expected a validation of several folds, or isExternal, for a pruner: it acts between folds.');
  }
  if (!analysis) return;
  const beside = { validation: folded, isExternal, pruner: prunes };
  for (const [field, value] of Object.entries(beside)) {
    if (value) refuse(field, `Expected no ${field} in a walk-forward analysis: its windows are its validation.`);
  }
  if (objectiveCount > 1)
    refuse('objectives', 'Expected one objective in a walk-forward analysis, which has to choose one trial.');
  if (given.nTrials * analysis.folds > MAX_TRIALS) {
    refuse(
      'nTrials',
      `Expected at most ${MAX_TRIALS} trials over all windows, but got ${given.nTrials * analysis.folds}.`,
    );
  }
}

function validationOf({
  holdOut,
  walkForward: walk,
  crossValidation,
  aggregate,
}: z.infer<typeof validation>): StudyValidation {
  const common = { aggregate: aggregate ?? 'mean' } as const;
  if (holdOut) return { ...common, kind: 'hold_out', fraction: holdOut.fraction };
  if (walk) return { ...common, ...walkForwardOf(walk) };
  const { folds: count = 0, purgeBars, embargoBars } = crossValidation ?? {};
  return {
    ...common,
    kind: 'cross_validation',
    folds: count,
    purge_bars: purgeBars ?? 0,
    embargo_bars: embargoBars ?? 0,
  };
}

function walkForwardOf(given: z.infer<typeof walkForward>): WalkForward {
  const fractionLeft = given.trainBars == null && given.testBars == null ? 0.5 : null;
  return {
    kind: 'walk_forward',
    folds: given.folds,
    train_bars: given.trainBars ?? null,
    train_fraction: given.trainFraction ?? fractionLeft,
    test_bars: given.testBars ?? null,
    is_anchored: given.isAnchored ?? false,
    purge_bars: given.purgeBars ?? 0,
  };
}
