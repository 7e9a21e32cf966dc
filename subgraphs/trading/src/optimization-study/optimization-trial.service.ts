import { isDuplicateKey, newId } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { Direction } from '../samplers/sampler.js';
import type { Parameters } from '../signals/types.js';
import type { OptimizationStudyRecord } from './optimization-study.model.js';
import { ENDED_STATES, KEEPS_CONSTRAINTS, type OptimizationTrialRecord } from './optimization-trial.model.js';
import type { Search } from './suggest.js';

/** A trial to begin; without parameters it has failed at once, since none were found. */
export interface NewTrial {
  readonly number: number;
  readonly parameters: Parameters | null;
}

type Outcome = 'state' | 'value' | 'values' | 'constraints' | 'reports' | 'deviations' | 'train_values' | 'error';

/** What came of a trial. */
export type TrialOutcome = Required<Pick<OptimizationTrialRecord, 'number' | Outcome>>;

export type OptimizationTrialService = ReturnType<typeof createOptimizationTrialService>;

type Study = Pick<OptimizationStudyRecord, '_id' | 'user_id'>;

/**
 * Trials begin by one write that takes their number, which is unique within the study. Whoever runs one is its holder; a run of
 * the study's work takes over what earlier ones left under way, and writes only to what it holds.
 */
export function createOptimizationTrialService(trials: Model<OptimizationTrialRecord>) {
  /** Those with these numbers and above, by number. */
  async function list(study: Study, from: number, below: number): Promise<OptimizationTrialRecord[]> {
    return trials
      .find({ study_id: study._id, number: { $gte: from, $lt: below } })
      .sort({ number: 1 })
      .lean<OptimizationTrialRecord[]>();
  }

  /** Begins trials as `holder`, but those whose numbers are taken. */
  async function begin(study: Study, holder: string, { window }: Search, wanted: readonly NewTrial[]): Promise<void> {
    await insert(
      study,
      wanted.map(({ number, parameters }) => ({
        number,
        parameters,
        window,
        worker: 'service' as const,
        ...(parameters
          ? { state: 'running' as const, holder }
          : { state: 'failed' as const, error: 'No allowed parameters were found.', completed_at: new Date() }),
      })),
    );
  }

  /** Trials that wait, from number `from` on; false where one of the numbers is taken. */
  async function enqueue(study: Study, from: number, sets: readonly Parameters[]): Promise<boolean> {
    const waiting = sets.map((parameters, i) => ({ number: from + i, parameters, state: 'waiting' as const }));
    return insert(study, waiting);
  }

  /** False where one of the numbers is taken; the others are stored. */
  async function insert(study: Study, rows: readonly Partial<OptimizationTrialRecord>[]): Promise<boolean> {
    if (rows.length === 0) return true;
    const { _id: study_id, user_id } = study;
    try {
      await trials.insertMany(
        rows.map((row) => ({ _id: newId(), study_id, user_id, ...row })),
        { ordered: false },
      );
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Those of these numbers that wait, or that another run or a client whose lease has ended left under way, become `holder`'s. */
  async function takeOver(study: Study, holder: string, numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await trials.updateMany(
      {
        study_id: study._id,
        number: { $in: [...numbers] },
        $or: [{ state: 'waiting' }, ...abandoned(), { state: 'running', worker: 'service' }],
      },
      { $set: { state: 'running', worker: 'service', holder, leased_until: null, reports: [] } },
    );
  }

  /** Stores what came of `held`, as far as `holder` still holds them; by their ids, which the store finds fastest. */
  async function complete(
    holder: string,
    held: readonly OptimizationTrialRecord[],
    outcomes: readonly TrialOutcome[],
  ): Promise<void> {
    if (outcomes.length === 0) return;
    const idOf = new Map(held.map(({ _id, number }) => [number, _id]));
    await trials.bulkWrite(
      outcomes.map(({ number, ...outcome }) => ({
        updateOne: {
          filter: { _id: idOf.get(number), state: 'running', holder },
          update: { $set: { ...outcome, holder: null, completed_at: new Date() } },
        },
      })),
    );
  }

  /** What this service had under way waits again. */
  async function release(study: Study): Promise<void> {
    await trials.updateMany(
      { study_id: study._id, state: 'running', worker: 'service' },
      { $set: { state: 'waiting', worker: null, holder: null } },
    );
  }

  async function countAll(study: Study): Promise<number> {
    return trials.countDocuments({ study_id: study._id });
  }

  /** How many are over, of all or of those with numbers below `below`. */
  async function countEnded(study: Study, below = Number.MAX_SAFE_INTEGER): Promise<number> {
    return trials.countDocuments({ study_id: study._id, state: ENDED_STATES, number: { $lt: below } });
  }

  /** The first of those with the best value that keep every constraint. */
  async function findBest(study: Study, direction: Direction): Promise<OptimizationTrialRecord | null> {
    return trials
      .findOne({ study_id: study._id, state: 'completed', value: { $ne: null }, ...KEEPS_CONSTRAINTS })
      .sort({ value: direction === 'maximize' ? -1 : 1, number: 1 })
      .lean<OptimizationTrialRecord>();
  }

  /** One more than the highest number taken. */
  async function nextNumber(study: Study): Promise<number> {
    const last = await trials
      .findOne({ study_id: study._id })
      .sort({ number: -1 })
      .select({ number: 1 })
      .lean<OptimizationTrialRecord>();
    return last ? last.number + 1 : 0;
  }

  return { list, insert, begin, enqueue, takeOver, complete, release, countAll, countEnded, findBest, nextNumber };
}

/** Trials that a client asked for and never told of. */
export const abandoned = () => [
  { state: 'running' as const, worker: 'client' as const, leased_until: { $lt: new Date() } },
];
