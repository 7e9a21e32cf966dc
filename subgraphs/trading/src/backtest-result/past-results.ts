import type { Model } from 'mongoose';
import { NO_TRIALS, type Trials } from '../metrics/deflated-sharpe-ratio.js';
import type { StoredBacktestResult } from './backtest-result.model.js';

export type PastResults = ReturnType<typeof createPastResults>;

/** Results as trials that were made. */
export const createPastResults = (results: Model<StoredBacktestResult>) => ({
  /** Those of backtests that were stored before a moment, which is one store command; a completed execution has one each. */
  async trialsOf(backtestIds: readonly string[], before: Date): Promise<Trials> {
    const sharpe = '$performance.sharpe_ratio';
    const [trials] = await results.aggregate<Trials>([
      { $match: { backtest_id: { $in: [...backtestIds] }, executed_at: { $lt: before } } },
      // The store need not read past it to the long parts.
      { $project: { 'performance.sharpe_ratio': 1 } },
      { $group: { _id: null, ...sumsOf(sharpe) } },
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
