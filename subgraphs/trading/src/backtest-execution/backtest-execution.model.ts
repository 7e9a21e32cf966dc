import { defineModel, JOB_PRIORITIES, type JobPriority, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { BacktestStatus } from '../backtest/backtest.loader.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';
import { type ErrorDetails, errorDetailsFields } from './error-details.js';

export interface BacktestExecutionRecord extends UpdatedRecord {
  backtest_id: string;
  /** The same as `_id`. */
  execution_id: string;
  status: BacktestStatus;
  progress: number;
  started_at: Date | null;
  completed_at: Date | null;
  error_details: ErrorDetails | null;
  user_id: string;
  strategy_id: string;
  /** The strategy as it was when the run was asked for: a later change of it does not reach in. */
  strategy_type: StrategyTypeName;
  strategy_version: number;
  parameters: Parameters;
  ml_model_id: string | null;
  /** Of its job. */
  priority: JobPriority;
  /** Of its result: null where that is undefined, and before there is one. */
  sharpe_ratio: number | null;
}

const FAILED_KEPT_SECONDS = 2_592_000;

export const createBacktestExecutionModel = (connection: Connection): Model<BacktestExecutionRecord> =>
  defineModel<BacktestExecutionRecord>(connection, 'BacktestExecution', {
    collection: 'backtest_executions',
    fields: {
      backtest_id: { type: String, required: true },
      execution_id: { type: String, required: true },
      status: { type: String, enum: ['pending', 'running', 'completed', 'failed'], default: 'pending' },
      progress: { type: Number, default: 0, min: 0, max: 1 },
      started_at: { type: Date, default: null },
      completed_at: { type: Date, default: null },
      error_details: { type: new Schema(errorDetailsFields, { _id: false, strict: 'throw' }), default: null },
      user_id: { type: String, required: true },
      strategy_id: { type: String, required: true },
      strategy_type: { type: String, required: true },
      strategy_version: { type: Number, required: true, min: 1 },
      parameters: { type: Object, required: true },
      ml_model_id: { type: String, default: null },
      sharpe_ratio: { type: Number, default: null },
      priority: { type: String, enum: Object.keys(JOB_PRIORITIES), default: 'normal' },
    },
    indexes: [
      [{ completed_at: 1 }, { expireAfterSeconds: FAILED_KEPT_SECONDS, partialFilterExpression: { status: 'failed' } }],
      [{ execution_id: 1 }, { unique: true }],
      [{ backtest_id: 1, created_at: -1, _id: -1 }],
      [{ user_id: 1, created_at: -1, _id: -1 }],
      [{ status: 1, created_at: 1 }],
      [{ strategy_id: 1, user_id: 1, completed_at: 1 }],
    ],
  });
