import type { Model } from 'mongoose';
import { RunError } from '../backtest-execution/error-details.js';
import { bestOf, soleDirection } from './best-trial.js';
import { type OptimizationStudyRecord, type StudySeries, settingsOf } from './optimization-study.model.js';
import type { OptimizationTrialRecord } from './optimization-trial.model.js';
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
    const best = window === null ? bestFields(study, known) : {};
    const { matchedCount } = await studies.updateOne(whileRunning(study), {
      $max: { completed_trials: ended },
      $set: { ...best },
    });
    return matchedCount === 1;
  }

  /** By the trials that are stored, whoever ended them. */
  async function refresh(study: OptimizationStudyRecord): Promise<void> {
    const direction = soleDirection(study);
    const best = direction && (await trials.findBest(study, direction));
    const completed_trials = await trials.countEnded(study);
    const fields = { best_params: best && paramsOf(study, best), best_value: best?.value ?? null };
    const isOpen = { $in: ['running' as const, 'stopped' as const] };
    await studies.updateOne({ _id: study._id, status: isOpen }, { $set: { completed_trials, ...fields } });
  }

  /** Completes a study whose trials are all over. Throws RunError NO_VALUE where none of them gave a value. */
  async function finish(study: OptimizationStudyRecord): Promise<void> {
    const all = await trials.list(study, 0, study.n_trials);
    if (!all.some(({ value }) => value !== null)) throw noValue(all);
    await studies.updateOne(whileRunning(study), { $set: { status: 'completed' } });
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

function bestFields(study: OptimizationStudyRecord, known: readonly OptimizationTrialRecord[]) {
  const direction = soleDirection(study);
  const best = direction && bestOf(known, direction);
  return { best_params: best && paramsOf(study, best), best_value: best?.value ?? null };
}

/** Where no trial could be run at all, the first one's reason. */
function noValue(all: readonly OptimizationTrialRecord[]): RunError {
  const cause = all.every(({ state }) => state === 'failed') ? all.find(({ error }) => error)?.error : null;
  const undefinedFor = 'The objective is undefined for every trial: none of them traded enough.';
  return new RunError('NO_VALUE', cause ? `No trial could be run. The first: ${cause}` : undefinedFor);
}
