import type { Model } from 'mongoose';
import { RunError } from '../backtest-execution/error-details.js';
import { bestOf, soleDirection } from './best-trial.js';
import { type OptimizationStudyRecord, type StudySeries, settingsOf } from './optimization-study.model.js';
import { isEnded, type OptimizationTrialRecord } from './optimization-trial.model.js';
import type { OptimizationTrialService } from './optimization-trial.service.js';
import type { Search } from './suggest.js';
import { type ConcludedWindow, paramsOf } from './walk-forward-analysis.js';

export type StudyProgress = ReturnType<typeof createStudyProgress>;

/** What a study says of its trials so far, and how it comes to its end. Writes nothing to one that has ended. */
export function createStudyProgress(studies: Model<OptimizationStudyRecord>, trials: OptimizationTrialService) {
  const whileRunning = ({ _id }: OptimizationStudyRecord) => ({ _id, status: 'running' as const });

  /**
   * After a batch, by what its run knows. Clients may have ended others meanwhile, so the count never falls. False where the study
   * has ended: nothing more is to be begun then.
   */
  async function recorded(
    study: OptimizationStudyRecord,
    { window }: Search,
    known: readonly OptimizationTrialRecord[],
    ended: number,
  ): Promise<boolean> {
    const best = window === null ? bestFields(study, bestAmong(study, known)) : {};
    const { matchedCount } = await studies.updateOne(whileRunning(study), {
      $max: { completed_trials: ended },
      $set: { ...best },
    });
    return matchedCount === 1;
  }

  /**
   * By the trials that are stored, whoever ended them. Of two at a time, the one that has counted more stands: counted first, the best
   * is of all that were counted at least.
   */
  async function refresh(study: OptimizationStudyRecord): Promise<void> {
    const completed_trials = await trials.countEnded(study);
    const direction = soleDirection(study);
    const best = direction && (await trials.findBest(study, direction));
    const status = { $in: ['running' as const, 'stopped' as const] };
    const counted = { $not: { $gt: completed_trials } };
    await studies.updateOne(
      { _id: study._id, status, completed_trials: counted },
      { $set: { completed_trials, ...bestFields(study, best) } },
    );
  }

  /**
   * Completes a study whose trials are all over, with what they come to: who ended the last may not have said so yet. Throws
   * RunError NO_VALUE where none of them gave a value.
   */
  async function finish(study: OptimizationStudyRecord): Promise<void> {
    const all = await trials.list(study, 0, study.n_trials);
    const fields = { completed_trials: all.filter(isEnded).length, ...bestFields(study, bestAmong(study, all)) };
    const isValued = all.some(({ value }) => value !== null);
    await studies.updateOne(whileRunning(study), { $set: { ...fields, ...(isValued && { status: 'completed' }) } });
    if (!isValued) throw noValue(all);
  }

  async function addWindow(study: OptimizationStudyRecord, { window, added }: ConcludedWindow): Promise<void> {
    const { best_params, in_sample_value: best_value } = window;
    await studies.updateOne({ ...whileRunning(study), 'windows.index': { $ne: window.index } }, {
      $push: {
        windows: window,
        'out_of_sample.dates': { $each: [...added.dates] },
        'out_of_sample.values': { $each: [...added.values] },
      },
      ...(best_params && { $set: { best_params, best_value } }),
    } as never);
  }

  /** What 1 has grown to out of sample in the windows so far. */
  async function grownTo({ _id }: OptimizationStudyRecord): Promise<number> {
    const series = await studies.findById(_id).select('+out_of_sample').lean<StudySeries>();
    return series?.out_of_sample?.values.at(-1) ?? 1;
  }

  async function finishAnalysis(study: OptimizationStudyRecord): Promise<void> {
    const now = await studies.findById(study._id).lean<OptimizationStudyRecord>();
    if (now && settingsOf(now).windows.every(({ best_number }) => best_number === null)) throw noValue([]);
    await studies.updateOne(whileRunning(study), { $set: { status: 'completed' } });
  }

  return { recorded, refresh, finish, addWindow, grownTo, finishAnalysis };
}

/** Null where there is no single best. */
function bestAmong(study: OptimizationStudyRecord, known: readonly OptimizationTrialRecord[]) {
  const direction = soleDirection(study);
  return direction && bestOf(known, direction);
}

const bestFields = (study: OptimizationStudyRecord, best: OptimizationTrialRecord | null) => ({
  best_params: best && paramsOf(study, best),
  best_value: best?.value ?? null,
});

/** Where no trial could be run at all, the first one's reason. */
function noValue(all: readonly OptimizationTrialRecord[]): RunError {
  const cause = all.every(({ state }) => state === 'failed') ? all.find(({ error }) => error)?.error : null;
  const undefinedFor = 'The objective is undefined for every trial: none of them traded enough.';
  return new RunError('NO_VALUE', cause ? `No trial could be run. The first: ${cause}` : undefinedFor);
}
