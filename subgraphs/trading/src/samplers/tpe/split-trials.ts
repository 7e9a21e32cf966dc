import { isFinished, rankTrials } from '../rank-trials.js';
import type { Direction, SeenTrial } from '../sampler.js';

/** Trials that a suggestion rests on: good ones best first, bad ones by number. */
export interface Split {
  readonly good: readonly SeenTrial[];
  readonly bad: readonly SeenTrial[];
}

/**
 * The `goodCount` best trials and the others. Running trials are bad, so that parallel ones spread (a "constant liar"). Failed ones tell nothing.
 */
export function splitTrials(trials: readonly SeenTrial[], directions: readonly Direction[], goodCount: number): Split {
  const good = rankTrials(trials, directions, goodCount).slice(0, goodCount);
  const best = new Set(good);
  const bad = trials.filter((trial) => !best.has(trial) && (trial.state === 'running' || isFinished(trial)));
  return { good, bad };
}
