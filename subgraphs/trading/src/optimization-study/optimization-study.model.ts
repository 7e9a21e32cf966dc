import { defineModel, type StoredRecord, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import { type BacktestConfig, configFields } from '../backtest/backtest-config.js';
import { type ErrorDetails, errorDetailsFields } from '../backtest-execution/error-details.js';
import type { ParameterSpace, Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';

export type StudyStatus = 'running' | 'completed' | 'failed';
export type StudyObjective = 'sharpe_ratio' | 'total_return' | 'calmar_ratio';

export interface OptimizationStudyRecord extends UpdatedRecord {
  name: string;
  strategy_id: string;
  parameter_space: ParameterSpace;
  n_trials: number;
  sampler: 'random';
  objective: StudyObjective;
  config: BacktestConfig;
  seed: number;
  status: StudyStatus;
  completed_trials: number;
  best_params: Parameters | null;
  best_value: number | null;
  error_details: ErrorDetails | null;
  user_id: string;
  /** The strategy as it was when the study was started: every trial runs on the same. */
  strategy_type: StrategyTypeName;
  strategy_version: number;
  parameters: Parameters;
  ml_model_id: string | null;
}

export interface OptimizationTrialRecord extends StoredRecord {
  study_id: string;
  number: number;
  state: 'completed' | 'failed';
  /** Those that the space names; null where none were found that the strategy type allows. */
  parameters: Parameters | null;
  value: number | null;
  user_id: string;
}

export const createOptimizationStudyModel = (connection: Connection): Model<OptimizationStudyRecord> =>
  defineModel<OptimizationStudyRecord>(connection, 'OptimizationStudy', {
    collection: 'optimization_studies',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      strategy_id: { type: String, required: true },
      parameter_space: { type: Object, required: true },
      n_trials: { type: Number, required: true, min: 1, max: 1_000 },
      sampler: { type: String, enum: ['random'], required: true },
      objective: { type: String, enum: ['sharpe_ratio', 'total_return', 'calmar_ratio'], required: true },
      config: { type: new Schema(configFields, { _id: false, strict: 'throw' }), required: true },
      seed: { type: Number, required: true, min: 0 },
      status: { type: String, enum: ['running', 'completed', 'failed'], default: 'running' },
      completed_trials: { type: Number, default: 0, min: 0 },
      best_params: { type: Object, default: null },
      best_value: { type: Number, default: null },
      error_details: { type: new Schema(errorDetailsFields, { _id: false, strict: 'throw' }), default: null },
      user_id: { type: String, required: true },
      strategy_type: { type: String, required: true },
      strategy_version: { type: Number, default: 1, min: 1 },
      parameters: { type: Object, required: true },
      ml_model_id: { type: String, default: null },
    },
    indexes: [
      [{ strategy_id: 1, status: 1 }],
      [{ user_id: 1, created_at: 1 }],
      [{ strategy_id: 1, created_at: -1, _id: -1 }],
      [{ status: 1, created_at: 1 }],
    ],
  });

export const createOptimizationTrialModel = (connection: Connection): Model<OptimizationTrialRecord> =>
  defineModel<OptimizationTrialRecord>(connection, 'OptimizationTrial', {
    collection: 'optimization_trials',
    fields: {
      study_id: { type: String, required: true },
      number: { type: Number, required: true, min: 0 },
      state: { type: String, enum: ['completed', 'failed'], required: true },
      parameters: { type: Object, default: null },
      value: { type: Number, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [[{ study_id: 1, number: 1 }, { unique: true }], [{ study_id: 1, value: -1, number: 1 }]],
    updates: false,
  });
