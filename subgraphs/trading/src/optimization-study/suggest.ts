import { samplerOf } from '../samplers/registry.js';
import type { SeenTrial } from '../samplers/sampler.js';
import { completeParameters } from '../signals/parameters.js';
import type { Parameters } from '../signals/types.js';
import { typeOfStrategy } from '../strategy/type-of-strategy.js';
import { type OptimizationStudyRecord, settingsOf } from './optimization-study.model.js';
import { directionsOf } from './study-figures.js';

/** Trials among which a sampler searches by itself: a study's, or those of one window of a walk-forward analysis. */
export interface Search {
  /** Null for a whole study. */
  readonly window: number | null;
  /** Number of the first trial. */
  readonly first: number;
  /** How many trials at most. */
  readonly count: number;
}

export const wholeStudy = ({ n_trials }: OptimizationStudyRecord): Search => ({
  window: null,
  first: 0,
  count: n_trials,
});

/** Windows search with seeds of their own, and each knows only its own trials. */
export function suggestFor(
  study: OptimizationStudyRecord,
  { window, first }: Search,
  number: number,
  seen: readonly SeenTrial[],
): Parameters | null {
  const type = typeOfStrategy(study);
  const { objectives, isMultivariate } = settingsOf(study);
  const sampler = samplerOf(study.sampler, { multivariate: isMultivariate });
  return sampler({
    space: study.parameter_space,
    directions: directionsOf(objectives),
    seed: study.seed + (window ?? 0),
    number: number - first,
    trials: first === 0 ? seen : seen.map((trial) => ({ ...trial, number: trial.number - first })),
    isAllowed: (parameters) =>
      type.check(completeParameters(type, { ...study.parameters, ...parameters })).length === 0,
  });
}

/** Trials that are made between two writes where suggestions rest on no other trial. */
const INDEPENDENT_BATCH = 25;

/** What a killed process has to do again at most; with a sampler that learns, as many as run at a time. */
export function batchSizeOf(study: OptimizationStudyRecord): number {
  const { parallelism, pruner } = settingsOf(study);
  const isIndependent = (study.sampler === 'random' || study.sampler === 'grid') && pruner === 'none';
  return isIndependent ? Math.max(INDEPENDENT_BATCH, parallelism) : parallelism;
}

/** A trial as one that has just begun: what came of it is not known yet. */
export const asRunning = ({ number, parameters }: SeenTrial): SeenTrial => ({
  number,
  parameters,
  state: 'running',
  values: null,
  constraints: [],
  reports: [],
});
