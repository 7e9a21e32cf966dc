import type { SeenTrial } from '../sampler.js';
import type { Run } from './run.js';

/** A generation as it went into the search, and what the search was after it. */
export interface Step {
  /** The generation's trials, where all have ended and so no longer change; null otherwise. */
  readonly ended: readonly SeenTrial[] | null;
  readonly ranked: readonly Float64Array[];
  readonly best: number;
  readonly after: Run;
}

/** Searches remembered at once. */
const MOST_SEARCHES = 32;

const searches = new Map<string, Step[]>();

/**
 * The steps of a search as they were last worked out, oldest first, to be written to. They only save time: each says what it rests on, and one that rests on
 * something else is worked out anew. The searches used longest ago are forgotten.
 */
export function stepsOf(key: string): Step[] {
  const steps = searches.get(key) ?? [];
  searches.delete(key);
  searches.set(key, steps);
  for (const oldest of searches.keys()) {
    if (searches.size <= MOST_SEARCHES) break;
    searches.delete(oldest);
  }
  return steps;
}

/** Whether a step was worked out from exactly these points. */
export function restsOn(step: Step | undefined, ranked: readonly Float64Array[], best: number): step is Step {
  return (
    step !== undefined &&
    Object.is(step.best, best) &&
    step.ranked.length === ranked.length &&
    step.ranked.every((point, i) => point.every((x, k) => x === ranked[i]?.[k]))
  );
}

/** Whether a step was worked out from the very same trials, so that there is nothing to compare. */
export function isOf(step: Step | undefined, members: readonly SeenTrial[]): boolean {
  const ended = step?.ended;
  if (!ended || ended.length !== members.length) return false;
  return ended.every((trial, i) => trial === members[i]);
}

/** Trials that all have ended; null if some still run. */
export function endedOnly(members: readonly SeenTrial[]): readonly SeenTrial[] | null {
  return members.some(({ state }) => state === 'running') ? null : members;
}
