import { bestByFronts } from './hypervolume.js';
import { asMinimized, isComparable, violation } from './pareto.js';
import type { Direction, SeenTrial } from './sampler.js';

/** Completed with values, or pruned. */
export function isFinished(trial: SeenTrial): boolean {
  return trial.state === 'pruned' || isComparable(trial);
}

/**
 * Finished trials as Optuna ranks them: first completed ones that keep the constraints, then pruned ones, then those that break them, by how
 * much; ties by number. With several objectives the first `count` are the best ones, by fronts and by the hypervolume that they
 * dominate, and the rest is in no order.
 */
export function rankTrials(
  trials: readonly SeenTrial[],
  directions: readonly Direction[],
  count: number,
): readonly SeenTrial[] {
  const completed: SeenTrial[] = [];
  const pruned: SeenTrial[] = [];
  const violating: SeenTrial[] = [];
  for (const trial of trials) {
    if (!isFinished(trial)) continue;
    if (violation(trial) > 0) violating.push(trial);
    else if (trial.state === 'pruned') pruned.push(trial);
    else completed.push(trial);
  }
  return [
    ...rankCompleted(completed, directions, count),
    ...byKey(pruned, (trial) => prunedKey(trial, directions)),
    ...byKey(violating, (trial) => [violation(trial)]),
  ];
}

function rankCompleted(trials: readonly SeenTrial[], directions: readonly Direction[], count: number): SeenTrial[] {
  if (directions.length > 1) {
    const best = bestByFronts(
      trials.map(({ values }) => asMinimized(values ?? [], directions)),
      count,
    );
    const chosen = new Set(best);
    return [...best.map((i) => trials[i] as SeenTrial), ...trials.filter((_, i) => !chosen.has(i))];
  }
  const sign = directions[0] === 'maximize' ? -1 : 1;
  const lossOf = ({ values }: SeenTrial) => sign * (values?.[0] as number);
  return [...trials].sort((a, b) => lossOf(a) - lossOf(b) || a.number - b.number);
}

/** The later its last report, the better; then by that value. One that reported nothing comes last. */
function prunedKey({ reports }: SeenTrial, directions: readonly Direction[]): number[] {
  const last = reports.at(-1);
  if (!last) return [1, 0];
  const value = directions[0] === 'maximize' ? -last.value : last.value;
  return [-last.step, Number.isNaN(value) ? Number.POSITIVE_INFINITY : value];
}

function byKey(trials: readonly SeenTrial[], keyOf: (trial: SeenTrial) => readonly number[]): SeenTrial[] {
  return trials
    .map((trial) => ({ trial, key: keyOf(trial) }))
    .sort((a, b) => compare(a.key, b.key) || a.trial.number - b.trial.number)
    .map(({ trial }) => trial);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
