import type { SeenTrial } from '../samplers/sampler.js';
import type { Parameters } from '../signals/types.js';
import type { OptimizationStudyRecord } from './optimization-study.model.js';
import { isEnded, type OptimizationTrialRecord, seenTrial } from './optimization-trial.model.js';
import type { NewTrial, OptimizationTrialService, TrialOutcome } from './optimization-trial.service.js';
import { asRunning, batchSizeOf, type Search, suggestFor } from './suggest.js';

export interface SearchRun {
  readonly study: OptimizationStudyRecord;
  readonly trials: OptimizationTrialService;
  readonly search: Search;
  /** Names this run of the study's work: nobody else has this name. */
  readonly holder: string;
  readonly signal: AbortSignal;
  /** Computes trials; `others` are those that came to an end before. */
  tryOut(trials: readonly OptimizationTrialRecord[], others: readonly SeenTrial[]): Promise<TrialOutcome[]>;
  /** After each batch, with all trials so far; answers whether to go on. */
  recorded(known: ReadonlyMap<number, OptimizationTrialRecord>): Promise<boolean>;
}

/** The trials as a search left them. */
export interface Searched {
  readonly trials: readonly OptimizationTrialRecord[];
  /** Whether all are over: clients may still be at work on some, and a study may have ended before them. */
  readonly isOver: boolean;
}

/**
 * Makes the trials of a search batch by batch, batches lying at fixed numbers. What is suggested rests on the batches before and on
 * what was suggested before in the same one, not on what came of it: so the trials follow from the seed alone, however many run
 * at a time, and wherever an earlier run broke off. Numbers that clients took stay theirs.
 */
export async function runSearch(run: SearchRun): Promise<Searched> {
  const { study, trials, search, signal } = run;
  const end = search.first + search.count;
  const size = batchSizeOf(study);
  const known = new Map((await trials.list(study, search.first, end)).map((trial) => [trial.number, trial]));
  const refresh = async (from: number) => {
    for (const trial of await trials.list(study, from, end)) known.set(trial.number, trial);
  };
  let isExhausted = false;
  for (let start = search.first; start < end && !isExhausted; start += size) {
    const numbers = Array.from({ length: Math.min(size, end - start) }, (_, i) => start + i);
    const isToDo = (number: number) => isOpen(known.get(number)) && !(isExhausted && !known.has(number));
    while (numbers.some(isToDo)) {
      signal.throwIfAborted();
      isExhausted = await runBatch(run, numbers.filter(isToDo), known, start, refresh);
      signal.throwIfAborted();
      if (!(await run.recorded(known))) return { trials: [...known.values()], isOver: false };
    }
  }
  await refresh(firstUnended(known, end));
  return { trials: [...known.values()], isOver: [...known.values()].every(isEnded) };
}

/** One batch, or what is left of it. Answers whether the sampler has nothing more to suggest. */
async function runBatch(
  run: SearchRun,
  numbers: readonly number[],
  known: Map<number, OptimizationTrialRecord>,
  start: number,
  refresh: (from: number) => Promise<void>,
): Promise<boolean> {
  const { study, trials, search, holder } = run;
  const before = [...known.values()]
    .filter(({ number }) => number < start)
    .sort((a, b) => a.number - b.number)
    .map(seenTrial);
  const [suggested, isExhausted] = suggestMissing(run, numbers, known, start, before);
  await trials.takeOver(
    study,
    holder,
    numbers.filter((number) => known.has(number)),
  );
  await trials.begin(study, holder, search, suggested);
  await refresh(firstUnended(known, start));
  const mine = numbers.flatMap((number) => {
    const trial = known.get(number);
    return trial?.holder === holder && trial.state === 'running' ? [trial] : [];
  });
  if (mine.length === 0) return isExhausted;
  const outcomes = await run.tryOut(mine, before);
  run.signal.throwIfAborted();
  await trials.complete(holder, mine, outcomes);
  for (const outcome of outcomes) {
    known.set(outcome.number, { ...(known.get(outcome.number) as OptimizationTrialRecord), ...outcome, holder: null });
  }
  return isExhausted;
}

/** A set for each number that nobody took, in their order. */
function suggestMissing(
  { study, search }: SearchRun,
  numbers: readonly number[],
  known: ReadonlyMap<number, OptimizationTrialRecord>,
  start: number,
  before: readonly SeenTrial[],
): [suggested: NewTrial[], isExhausted: boolean] {
  const drawn = new Map<number, Parameters | null>();
  for (const number of numbers) {
    if (known.has(number)) continue;
    const beside = Array.from({ length: number - start }, (_, i) => start + i).flatMap((earlier) => {
      const parameters = drawn.get(earlier) ?? known.get(earlier)?.parameters;
      return parameters ? [asRunning({ ...BLANK, number: earlier, parameters })] : [];
    });
    const parameters = suggestFor(study, search, number, [...before, ...beside]);
    // A grid has been walked through; other samplers found nothing that is allowed.
    if (!parameters && study.sampler === 'grid') return [rowsOf(drawn), true];
    drawn.set(number, parameters);
  }
  return [rowsOf(drawn), false];
}

const BLANK = { state: 'running', values: null, constraints: [], reports: [] } as const;

const rowsOf = (drawn: ReadonlyMap<number, Parameters | null>): NewTrial[] =>
  [...drawn].map(([number, parameters]) => ({ number, parameters }));

/** Whether a trial is this service's to run: not begun, waiting, left by an earlier run, or by a client whose lease has ended. */
function isOpen(trial: OptimizationTrialRecord | undefined): boolean {
  if (!trial || trial.state === 'waiting') return true;
  if (trial.state !== 'running') return false;
  return trial.worker === 'service' || (trial.leased_until ?? new Date(0)) < new Date();
}

function firstUnended(known: ReadonlyMap<number, OptimizationTrialRecord>, most: number): number {
  let first = most;
  for (const trial of known.values()) if (!isEnded(trial) && trial.number < first) first = trial.number;
  return first;
}
