import { DomainError, newId, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { errorDetailsOf } from '../backtest-execution/error-details.js';
import { shouldPrune } from '../samplers/pruners.js';
import { checkTrialParameters } from './check-trial-parameters.js';
import { type OptimizationStudyRecord, settingsOf } from './optimization-study.model.js';
import type { OptimizationStudyService } from './optimization-study.service.js';
import { type OptimizationTrialRecord, seenTrial } from './optimization-trial.model.js';
import { abandoned, type OptimizationTrialService } from './optimization-trial.service.js';
import { directionsOf } from './study-figures.js';
import type { StudyProgress } from './study-progress.js';
import { suggestFor, wholeStudy } from './suggest.js';
import { MOST_REPORTS, type ReportInput, readReport, readTell, type TellInput } from './tell-input.js';

export interface OutsideTrialServiceOptions {
  readonly trials: Model<OptimizationTrialRecord>;
  readonly trialStore: OptimizationTrialService;
  readonly studies: OptimizationStudyService;
  readonly progress: StudyProgress;
}

export type OutsideTrialService = ReturnType<typeof createOutsideTrialService>;

/** How long a client has for a trial, from when it asked or last reported. */
const LEASE_MS = 3_600_000;
/** How often a number may be taken by others before a client is told to try again. */
const MOST_ATTEMPTS = 50;
const STUDY = ['input', 'studyId'];

/** Trials that clients bring or run: they enqueue sets of their own, ask for sets to try, and tell what came of them. */
export function createOutsideTrialService(options: OutsideTrialServiceOptions) {
  const { trials, trialStore, studies, progress } = options;

  /** A set of the client's own, tried before those that the sampler would suggest from then on. */
  async function enqueue(viewer: Viewer, studyId: string, parameters: unknown): Promise<OptimizationTrialRecord> {
    const study = await getOpen(viewer, studyId, ['running', 'stopped']);
    const set = checkTrialParameters(study, parameters, ['input', 'parameters']);
    const number = await takeNumber(study, (next) => trialStore.enqueue(study, next, [set]));
    if (number !== null) return find(study, number);
    const message = `Expected a study with numbers left, but all ${study.n_trials} of its trials are taken: resume it with more.`;
    throw new DomainError('INVALID_STATE', message, STUDY);
  }

  /** A trial for the client to run: one that waits, or that another client left, else a new one; null where none is left. */
  async function ask(viewer: Viewer, studyId: string): Promise<OptimizationTrialRecord | null> {
    const study = await getOpen(viewer, studyId, ['running']);
    const lease = {
      state: 'running',
      worker: 'client',
      holder: newId(),
      leased_until: new Date(Date.now() + LEASE_MS),
    } as const;
    const waiting = await trials
      .findOneAndUpdate(
        { study_id: study._id, $or: [{ state: 'waiting' }, ...abandoned()] },
        { $set: { ...lease, reports: [] } },
        { sort: { number: 1 }, returnDocument: 'after' },
      )
      .lean<OptimizationTrialRecord>();
    if (waiting) return waiting;
    const number = await takeNumber(study, (next) => begin(study, next, lease));
    if (number !== null) return find(study, number);
    await finishIfOver(study, 1);
    return null;
  }

  /** Begins trial `number`; false where it is taken, null where the sampler has nothing to suggest. */
  async function begin(study: OptimizationStudyRecord, number: number, lease: Partial<OptimizationTrialRecord>) {
    const seen = (await trialStore.list(study, 0, study.n_trials)).map(seenTrial);
    const parameters = suggestFor(study, wholeStudy(study), number, seen);
    return parameters && trialStore.insert(study, [{ ...lease, number, parameters }]);
  }

  /** The number that `take` got, of those that follow the highest; null where none is left, or `take` gives up by null. */
  async function takeNumber(
    study: OptimizationStudyRecord,
    take: (number: number) => Promise<boolean | null>,
  ): Promise<number | null> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const number = await trialStore.nextNumber(study);
      if (number >= study.n_trials) return null;
      const taken = await take(number);
      if (taken !== false) return taken && number;
    }
    throw new DomainError('CONFLICT', 'Others took the trials faster: try again.', STUDY);
  }

  /** Ends a trial that the client asked for. The first who tells of it counts. */
  async function tell(viewer: Viewer, input: TellInput): Promise<OptimizationTrialRecord> {
    const study = await getOpen(viewer, input.studyId, ['running', 'stopped']);
    const { state, values, constraints, reports } = readTell(study, input);
    const isValued = state === 'completed';
    const told = await changeAsked(study, input.number, {
      $set: {
        state,
        value: isValued ? (values[0] ?? null) : null,
        values: isValued ? [...values] : null,
        constraints: isValued ? [...constraints] : [],
        ...(reports && { reports }),
        holder: null,
        leased_until: null,
        completed_at: new Date(),
      },
    });
    await progress.refresh(study);
    await finishIfOver(study, study.n_trials);
    return told;
  }

  /** Completes a study that has at least so many trials, all of them over. */
  async function finishIfOver(study: OptimizationStudyRecord, least: number): Promise<void> {
    const [all, ended] = await Promise.all([trialStore.countAll(study), trialStore.countEnded(study)]);
    if (all < least || ended < all) return;
    try {
      await progress.finish(study);
    } catch (error) {
      await studies.failed(study, errorDetailsOf(error));
    }
  }

  /** Keeps an intermediate value, and answers whether the study's pruner would end the trial now. */
  async function report(
    viewer: Viewer,
    input: ReportInput,
  ): Promise<{ trial: OptimizationTrialRecord; shouldPrune: boolean }> {
    const study = await getOpen(viewer, input.studyId, ['running', 'stopped']);
    const { step, value } = readReport(input);
    const last = (await findAsked(study, input.number)).reports ?? [];
    const before = last.at(-1)?.step ?? -1;
    if (step <= before)
      throw new DomainError(
        'INVALID_INPUT',
        `Expected a step above ${before}, the last one reported, but got ${step}.`,
        ['input', 'step'],
      );
    if (last.length >= MOST_REPORTS)
      throw new DomainError('INVALID_STATE', `Expected at most ${MOST_REPORTS} reports of a trial.`, ['input', 'step']);
    const trial = await changeAsked(
      study,
      input.number,
      { $push: { reports: { step, value } }, $set: { leased_until: new Date(Date.now() + LEASE_MS) } },
      { reports: { $size: last.length } },
    );
    return { trial, shouldPrune: await isToPrune(study, trial) };
  }

  async function isToPrune(study: OptimizationStudyRecord, trial: OptimizationTrialRecord): Promise<boolean> {
    const { pruner, objectives } = settingsOf(study);
    if (pruner === 'none') return false;
    const [direction = 'maximize'] = directionsOf(objectives);
    const others = (await trialStore.list(study, 0, study.n_trials)).filter(({ number }) => number !== trial.number);
    return shouldPrune(pruner, {}, { trial: seenTrial(trial), others: others.map(seenTrial), direction });
  }

  /** One write to a trial that is with a client. */
  async function changeAsked(
    study: OptimizationStudyRecord,
    number: number,
    update: object,
    condition: object = {},
  ): Promise<OptimizationTrialRecord> {
    const changed = await trials
      .findOneAndUpdate({ study_id: study._id, number, state: 'running', worker: 'client', ...condition }, update, {
        returnDocument: 'after',
      })
      .lean<OptimizationTrialRecord>();
    if (changed) return changed;
    await findAsked(study, number);
    throw new DomainError('CONFLICT', 'It was changed at the same time: look at it and try again.', [
      'input',
      'number',
    ]);
  }

  /** The trial if a client has it. */
  async function findAsked(study: OptimizationStudyRecord, number: number): Promise<OptimizationTrialRecord> {
    const trial = await trials.findOne({ study_id: study._id, number }).lean<OptimizationTrialRecord>();
    if (!trial) throw new DomainError('NOT_FOUND', 'No such trial.', ['input', 'number']);
    if (trial.state === 'running' && trial.worker === 'client') return trial;
    const came = trial.state === 'running' ? 'runs in this service' : `is ${trial.state}`;
    throw new DomainError(
      'INVALID_STATE',
      `Expected a trial that was asked for and is not yet told of, but this one ${came}.`,
      ['input', 'number'],
    );
  }

  async function find(study: OptimizationStudyRecord, number: number): Promise<OptimizationTrialRecord> {
    const found = await trials.findOne({ study_id: study._id, number }).orFail().lean<OptimizationTrialRecord>();
    return found as OptimizationTrialRecord;
  }

  async function getOpen(viewer: Viewer, id: string, allowed: readonly OptimizationStudyRecord['status'][]) {
    const study = await studies.getOwn(viewer, id, STUDY);
    if (settingsOf(study).walkForward) {
      throw new DomainError(
        'INVALID_STATE',
        'Expected a study without walk-forward analysis, which makes all its trials itself.',
        STUDY,
      );
    }
    if (allowed.includes(study.status)) return study;
    throw new DomainError(
      'INVALID_STATE',
      `Expected a study that is ${allowed.join(' or ')}, but this one is ${study.status}.`,
      STUDY,
    );
  }

  return { enqueue, ask, tell, report };
}
