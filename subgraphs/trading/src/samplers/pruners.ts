import type { Direction, SeenTrial } from './sampler.js';

export const PRUNERS = ['none', 'median', 'successive_halving'] as const;
export type PrunerName = (typeof PRUNERS)[number];

/** What is left out takes Optuna's default. */
export interface PrunerOptions {
  /** median: completed trials before any is pruned. 5. */
  readonly startupTrials?: number;
  /** median: steps of a trial before it may be pruned. 0. */
  readonly warmupSteps?: number;
  /** median: steps from one check to the next, counted from the warm-up. 1. */
  readonly interval?: number;
  /** successive halving: the step of the first rung. 1. */
  readonly minResource?: number;
  /** successive halving: each rung is this times the one before, and lets about one in so many through. 4. */
  readonly reductionFactor?: number;
}

/** A running trial that has just reported, and all other trials of its study. */
export interface PrunerInput {
  readonly trial: SeenTrial;
  readonly others: readonly SeenTrial[];
  readonly direction: Direction;
}

/** Whether a trial is not worth going on with, by what it has reported so far; one without reports always goes on. */
export function shouldPrune(name: PrunerName, options: PrunerOptions, input: PrunerInput): boolean {
  switch (name) {
    case 'none':
      return false;
    case 'median':
      return isBelowMedian(options, input);
    case 'successive_halving':
      return isHalved(options, input);
  }
}

/**
 * As Optuna's MedianPruner: pruned if the best that the trial has reported is worse than the median of what completed trials reported at its
 * step. NaN counts as nothing reported; a trial that reported nothing else is pruned.
 */
function isBelowMedian(options: PrunerOptions, { trial, others, direction }: PrunerInput): boolean {
  const { startupTrials = 5, warmupSteps = 0, interval = 1 } = options;
  const completed = others.filter(({ state }) => state === 'completed');
  const step = trial.reports.at(-1)?.step;
  if (step === undefined || completed.length === 0 || completed.length < startupTrials || step < warmupSteps)
    return false;
  const checkStep = Math.floor((step - warmupSteps) / interval) * interval + warmupSteps;
  const stepBefore = trial.reports.at(-2)?.step ?? -1;
  if (stepBefore >= checkStep) return false;
  const own = signed(
    trial.reports.map(({ value }) => value),
    direction,
  );
  if (own.length === 0) return true;
  const there = signed(
    completed.flatMap(({ reports }) => valueAt(reports, step) ?? []),
    direction,
  );
  return there.length > 0 && Math.min(...own) > median(there);
}

/**
 * Asynchronous successive halving as Optuna's SuccessiveHalvingPruner (Li 2020, with no trial ever resumed): rung k stands at `minResource *
 * reductionFactor^k` steps. At each rung that the last report has reached, the trial goes on only if its value is among the best 1/reductionFactor of
 * those that came there, itself included; among too few, only if it is the best. A trial's value at a rung is the first reported from there on.
 */
function isHalved(options: PrunerOptions, { trial, others, direction }: PrunerInput): boolean {
  const { minResource = 1, reductionFactor = 4 } = options;
  const last = trial.reports.at(-1);
  const before = trial.reports.at(-2)?.step ?? Number.NEGATIVE_INFINITY;
  if (!last) return false;
  for (let rung = minResource; rung <= last.step; rung *= reductionFactor) {
    if (before >= rung) continue;
    if (Number.isNaN(last.value)) return true;
    const [own = 0] = signed([last.value], direction);
    const competing = signed(
      others.flatMap(({ reports }) => reports.find(({ step }) => step >= rung)?.value ?? []),
      direction,
    );
    const ranked = [...competing, own].sort((a, b) => a - b);
    const place = Math.max(0, Math.floor(ranked.length / reductionFactor) - 1);
    if (own > (ranked[place] as number)) return true;
  }
  return false;
}

function valueAt(reports: SeenTrial['reports'], step: number): number | undefined {
  return reports.find((report) => report.step === step)?.value;
}

/** Numbers only, less is better. */
function signed(values: readonly number[], direction: Direction): number[] {
  return values.filter((value) => !Number.isNaN(value)).map((value) => (direction === 'maximize' ? -value : value));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] as number, sorted[Math.floor(half)] as number];
  return (low + high) / 2;
}
