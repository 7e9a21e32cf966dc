import type { Direction } from '../samplers/sampler.js';
import { keepsConstraints } from './best-trial.js';
import { type OptimizationTrialRecord, valuesOf } from './optimization-trial.model.js';

/** Columns of one length, a row for each completed trial that has a value, by number. */
export interface StudyHistory {
  readonly number: number[];
  readonly value: number[];
  /** The best up to this trial that keeps every constraint; null before there is one. */
  readonly best: (number | null)[];
}

/** How one objective, by its place, went from trial to trial. `trials` come by number. */
export function historyOf(
  trials: readonly OptimizationTrialRecord[],
  place: number,
  direction: Direction,
): StudyHistory {
  const history: StudyHistory = { number: [], value: [], best: [] };
  let best: number | null = null;
  for (const trial of trials) {
    const value = trial.state === 'completed' ? valuesOf(trial)?.[place] : undefined;
    if (value === undefined) continue;
    const isBetter = best === null || (direction === 'maximize' ? value > best : value < best);
    if (isBetter && keepsConstraints(trial)) best = value;
    history.number.push(trial.number);
    history.value.push(value);
    history.best.push(best);
  }
  return history;
}
