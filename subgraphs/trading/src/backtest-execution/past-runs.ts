import type { Model } from 'mongoose';
import { NO_TRIALS, type Trials } from '../metrics/deflated-sharpe-ratio.js';
import type { BacktestExecutionRecord } from './backtest-execution.model.js';

export type PastRuns = ReturnType<typeof createPastRuns>;

/** Runs as trials that were made. */
export const createPastRuns = (executions: Model<BacktestExecutionRecord>) => ({
  /** A user's with a strategy that were completed before a moment, in one store command: an execution is small, whatever its result holds. */
  async trialsOf(strategyId: string, userId: string, before: Date): Promise<Trials> {
    const [trials] = await executions.aggregate<Trials>([
      { $match: { strategy_id: strategyId, user_id: userId, status: 'completed', completed_at: { $lt: before } } },
      { $group: { _id: null, ...sumsOf('$sharpe_ratio') } },
      { $project: { _id: 0 } },
    ]);
    return trials ?? NO_TRIALS;
  },
});

/** The store's accumulators for {@link Trials} of a field that is null, or not there, where a trial gave no Sharpe ratio. */
export const sumsOf = (sharpe: string) => ({
  count: { $sum: 1 },
  known: { $sum: { $cond: [{ $eq: [{ $ifNull: [sharpe, null] }, null] }, 0, 1] } },
  sum: { $sum: sharpe },
  sumOfSquares: { $sum: { $multiply: [sharpe, sharpe] } },
});
