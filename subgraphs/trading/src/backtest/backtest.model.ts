import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import { type BacktestConfig, configFields } from './config-record.js';

export type BacktestStatus = 'pending' | 'running' | 'completed' | 'failed';

export const BACKTEST_STATUSES: readonly BacktestStatus[] = ['pending', 'running', 'completed', 'failed'];

export interface BacktestRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  strategy_id: string;
  config: BacktestConfig;
  /** That of the execution `latest_execution_id`; pending before the first. */
  status: BacktestStatus;
  latest_execution_id: string | null;
  user_id: string;
}

export const createBacktestModel = (connection: Connection): Model<BacktestRecord> =>
  defineModel<BacktestRecord>(connection, 'Backtest', {
    collection: 'backtests',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      strategy_id: { type: String, required: true },
      config: { type: new Schema(configFields, { _id: false, strict: 'throw' }), required: true },
      status: { type: String, enum: BACKTEST_STATUSES, default: 'pending' },
      latest_execution_id: { type: String, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [
      [{ user_id: 1, status: 1 }],
      [{ strategy_id: 1, created_at: -1 }],
      [{ user_id: 1, created_at: -1 }],
      [{ user_id: 1, name: 1, _id: 1 }],
      [{ user_id: 1, 'config.symbols': 1, created_at: -1 }],
    ],
  });
