import type { Model } from 'mongoose';
import type { BacktestService } from '../backtest/backtest.service.js';
import type { BacktestResultService } from '../backtest-result/backtest-result.service.js';
import type { BacktestExecutionRecord } from './backtest-execution.model.js';

type Incomplete = Pick<BacktestExecutionRecord, '_id' | 'backtest_id'>;

const AT_ONCE = 1_000;

/**
 * Gives executions of before these were kept with them their strategy and their result's Sharpe ratio. Where there are none it
 * is one look into an index.
 */
export const createExecutionCompletion =
  (
    executions: Model<BacktestExecutionRecord>,
    backtests: Pick<BacktestService, 'strategyIdsOf'>,
    results: Pick<BacktestResultService, 'sharpeRatiosOf'>,
  ) =>
  async (): Promise<void> => {
    const incomplete = await executions
      .find({ strategy_id: { $eq: null as never } })
      .select({ backtest_id: 1 })
      .lean<Incomplete[]>();
    for (let from = 0; from < incomplete.length; from += AT_ONCE)
      await complete(incomplete.slice(from, from + AT_ONCE));

    async function complete(some: readonly Incomplete[]): Promise<void> {
      const [strategies, ratios] = await Promise.all([
        backtests.strategyIdsOf(some.map(({ backtest_id }) => backtest_id)),
        results.sharpeRatiosOf(some.map(({ _id }) => _id)),
      ]);
      const writes = some.flatMap(({ _id, backtest_id }) => {
        const strategy_id = strategies.get(backtest_id);
        const set = { strategy_id, sharpe_ratio: ratios.get(_id) ?? null };
        return strategy_id ? [{ updateOne: { filter: { _id }, update: { $set: set } } }] : [];
      });
      if (writes.length > 0) await executions.bulkWrite(writes, { timestamps: false });
    }
  };
