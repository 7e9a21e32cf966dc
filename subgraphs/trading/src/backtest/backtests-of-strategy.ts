import type { Model } from 'mongoose';
import type { BacktestRecord } from './backtest.model.js';

export type BacktestsOfStrategy = ReturnType<typeof createBacktestsOfStrategy>;

/** Ids of a user's backtests of a strategy, in one store command. */
export const createBacktestsOfStrategy =
  (backtests: Model<BacktestRecord>) =>
  async (strategyId: string, userId: string): Promise<string[]> => {
    const own = await backtests
      .find({ strategy_id: strategyId, user_id: userId })
      .select({ _id: 1 })
      .lean<Pick<BacktestRecord, '_id'>[]>();
    return own.map(({ _id }) => _id);
  };
