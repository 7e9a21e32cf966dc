import type { Model } from 'mongoose';
import { sumsOf } from '../backtest-execution/past-runs.js';
import { addTrials, NO_TRIALS, type Trials } from '../metrics/deflated-sharpe-ratio.js';
import type { OptimizationStudyRecord } from './optimization-study.model.js';
import type { OptimizationTrialRecord } from './optimization-trial.model.js';

export type PastTrials = ReturnType<typeof createPastTrials>;

interface StudyTrials extends Trials {
  readonly _id: string;
}

/** Trials of studies that were made. */
export const createPastTrials = (studies: Model<OptimizationStudyRecord>, trials: Model<OptimizationTrialRecord>) => ({
  /**
   * Those of a user's studies of a strategy that were completed before a moment, in two store commands. A trial keeps its study's objective
   * only: where that is another than the Sharpe ratio, the trial counts, and its Sharpe ratio is unknown.
   */
  async trialsOf(strategyId: string, userId: string, before: Date): Promise<Trials> {
    const own = await studies
      .find({ strategy_id: strategyId, user_id: userId })
      .select({ objective: 1 })
      .lean<Pick<OptimizationStudyRecord, '_id' | 'objective'>[]>();
    if (own.length === 0) return NO_TRIALS;
    const made = await trials.aggregate<StudyTrials>([
      { $match: { study_id: { $in: own.map(({ _id }) => _id) }, state: 'completed', created_at: { $lt: before } } },
      { $group: { _id: '$study_id', ...sumsOf('$value') } },
    ]);
    const bySharpe = new Set(own.filter(({ objective }) => objective === 'sharpe_ratio').map(({ _id }) => _id));
    return made
      .map((study) => (bySharpe.has(study._id) ? study : { ...NO_TRIALS, count: study.count }))
      .reduce(addTrials, NO_TRIALS);
  },
});
