import { isFinished, rankTrials } from '../rank-trials.js';
import type { Direction, SeenTrial } from '../sampler.js';

/** Trials that a suggestion rests on, each part by number. */
export interface Split {
  readonly good: readonly SeenTrial[];
  readonly bad: readonly SeenTrial[];
}

/**
 * The `goodCount` best trials and the others. Running trials are bad, so that parallel ones spread (a "constant liar"). Failed ones tell nothing.
 */
export function splitTrials(trials: readonly SeenTrial[], directions: readonly Direction[], goodCount: number): Split {
  const best = new Set(rankTrials(trials, directions, goodCount).slice(0, goodCount));
  const good: SeenTrial[] = [];
  const bad: SeenTrial[] = [];
  for (const trial of trials) {
    if (best.has(trial)) good.push(trial);
    else if (trial.state === 'running' || isFinished(trial)) bad.push(trial);
  }
  return { good, bad };
}
