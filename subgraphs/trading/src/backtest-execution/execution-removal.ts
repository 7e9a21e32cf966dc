import type { Model } from 'mongoose';
import type { BacktestExecutionRecord } from './backtest-execution.model.js';

/** Removes a backtest's executions; one that is at work finds itself gone and stores nothing. */
export const createExecutionRemoval = (executions: Model<BacktestExecutionRecord>) => ({
  async removeOf(backtestId: string): Promise<void> {
    await executions.deleteMany({ backtest_id: backtestId });
  },
});
