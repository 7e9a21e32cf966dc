import type { Direction } from '../samplers/sampler.js';
import { type OptimizationStudyRecord, settingsOf } from './optimization-study.model.js';
import type { OptimizationTrialRecord } from './optimization-trial.model.js';
import { directionsOf } from './study-figures.js';

/** The first of those with the best value that keep every constraint; null where there is none. */
export function bestOf(
  trials: Iterable<OptimizationTrialRecord>,
  direction: Direction,
): (OptimizationTrialRecord & { value: number }) | null {
  let best: (OptimizationTrialRecord & { value: number }) | null = null;
  for (const trial of trials) {
    const { value } = trial;
    if (trial.state !== 'completed' || value === null || !keepsConstraints(trial)) continue;
    if (best === null || isBefore({ ...trial, value }, best, direction)) best = { ...trial, value };
  }
  return best;
}

function isBefore(one: { value: number; number: number }, other: typeof one, direction: Direction): boolean {
  if (one.value === other.value) return one.number < other.number;
  return direction === 'maximize' ? one.value > other.value : one.value < other.value;
}

export const keepsConstraints = ({ constraints = [] }: OptimizationTrialRecord): boolean =>
  constraints.every((violation) => violation <= 0);

/** Which way is better; null where several objectives leave no single best. */
export function soleDirection(study: OptimizationStudyRecord): Direction | null {
  const [direction = 'maximize', ...others] = directionsOf(settingsOf(study).objectives);
  return others.length > 0 ? null : direction;
}
