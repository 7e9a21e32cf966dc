import { defineModel, JOB_PRIORITIES, type JobPriority, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import { type BacktestConfig, configFields } from '../backtest/config-record.js';
import { type ErrorDetails, errorDetailsFields } from '../backtest-execution/error-details.js';
import type { PrunerName } from '../samplers/pruners.js';
import type { SamplerName } from '../samplers/registry.js';
import type { ParameterSpace, Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';
import type { PriceRange } from './price-range.js';
import type { Splitting, WalkForward } from './splits.js';
import { STUDY_OBJECTIVES, type StudyConstraint, type StudyObjective } from './study-figures.js';

export type StudyStatus = 'running' | 'stopped' | 'completed' | 'failed';
export type FoldAggregate = 'mean' | 'median';
export type StudyValidation = Splitting & { readonly aggregate: FoldAggregate };

export const SAMPLERS = ['random', 'grid', 'tpe', 'cma_es', 'nsga_ii'] as const satisfies readonly SamplerName[];
export const PRUNERS = ['none', 'median', 'successive_halving'] as const satisfies readonly PrunerName[];

/** What came of one window of a walk-forward analysis. Days are 'YYYY-MM-DD'; returns are by the year, null where undefined. */
export interface StudyWindow {
  readonly index: number;
  readonly train_from: string;
  readonly train_to: string;
  readonly test_from: string;
  readonly test_to: string;
  /** Of the window's best trial; null, like all that follows, where none gave a value. */
  readonly best_params: Parameters | null;
  readonly best_number: number | null;
  readonly in_sample_value: number | null;
  readonly out_of_sample_value: number | null;
  readonly in_sample_annual_return: number | null;
  readonly out_of_sample_annual_return: number | null;
  readonly out_of_sample_total_return: number | null;
}

/** The tests of all windows behind one another: growth of 1, by day. */
export interface OutOfSample {
  readonly dates: readonly string[];
  readonly values: readonly number[];
}

export interface OptimizationStudyRecord extends UpdatedRecord {
  name: string;
  strategy_id: string;
  parameter_space: ParameterSpace;
  /** Of a walk-forward analysis, in each window. */
  n_trials: number;
  sampler: SamplerName;
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
  /** Fields from here on are absent from studies of before there were such: see `settingsOf`. */
  objectives?: StudyObjective[];
  constraints?: StudyConstraint[];
  is_multivariate?: boolean;
  pruner?: PrunerName;
  parallelism?: number;
  is_external?: boolean;
  validation?: StudyValidation | null;
  walk_forward_analysis?: WalkForward | null;
  windows?: StudyWindow[];
  /** First and last day of the prices that its trials run on: those that came later are left out when it is resumed. */
  price_range?: PriceRange | null;
  /** Of its jobs. */
  priority?: JobPriority;
  /** How often it was resumed: each time its work is a job of its own. */
  resumed?: number;
}

/** A walk-forward analysis with the study that makes it. */
export interface AnalysisRecord extends WalkForward {
  readonly study_id: string;
  readonly windows: readonly StudyWindow[];
}

/** What is long, and therefore only read where it is asked for. */
export interface StudySeries {
  readonly _id: string;
  readonly out_of_sample?: OutOfSample;
}

/** A study's settings, with what they were before one could choose. */
export const settingsOf = (study: OptimizationStudyRecord) => ({
  objectives: study.objectives ?? [study.objective],
  constraints: study.constraints ?? [],
  isMultivariate: study.is_multivariate ?? false,
  pruner: study.pruner ?? 'none',
  parallelism: study.parallelism ?? 1,
  isExternal: study.is_external ?? false,
  validation: study.validation ?? null,
  walkForward: study.walk_forward_analysis ?? null,
  windows: study.windows ?? [],
});

export const createOptimizationStudyModel = (connection: Connection): Model<OptimizationStudyRecord> =>
  defineModel<OptimizationStudyRecord>(connection, 'OptimizationStudy', {
    collection: 'optimization_studies',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      strategy_id: { type: String, required: true },
      parameter_space: { type: Object, required: true },
      n_trials: { type: Number, required: true, min: 1, max: 10_000 },
      sampler: { type: String, enum: SAMPLERS, required: true },
      objective: { type: String, enum: STUDY_OBJECTIVES, required: true },
      config: { type: new Schema(configFields, { _id: false, strict: 'throw' }), required: true },
      seed: { type: Number, required: true, min: 0 },
      status: { type: String, enum: ['running', 'stopped', 'completed', 'failed'], default: 'running' },
      completed_trials: { type: Number, default: 0, min: 0 },
      best_params: { type: Object, default: null },
      best_value: { type: Number, default: null },
      error_details: { type: new Schema(errorDetailsFields, { _id: false, strict: 'throw' }), default: null },
      user_id: { type: String, required: true },
      strategy_type: { type: String, required: true },
      strategy_version: { type: Number, default: 1, min: 1 },
      parameters: { type: Object, required: true },
      ml_model_id: { type: String, default: null },
      objectives: { type: [String], default: undefined },
      constraints: { type: [Object], default: undefined },
      is_multivariate: { type: Boolean, default: false },
      priority: { type: String, enum: Object.keys(JOB_PRIORITIES), default: 'low' },
      pruner: { type: String, enum: PRUNERS, default: 'none' },
      parallelism: { type: Number, default: 1, min: 1 },
      is_external: { type: Boolean, default: false },
      validation: { type: Object, default: null },
      walk_forward_analysis: { type: Object, default: null },
      windows: { type: [Object], default: [] },
      price_range: { type: Object, default: null },
      resumed: { type: Number, default: 0, min: 0 },
      out_of_sample: { type: Object, select: false },
    },
    indexes: [
      [{ strategy_id: 1, status: 1 }],
      [{ user_id: 1, created_at: 1 }],
      [{ strategy_id: 1, created_at: -1, _id: -1 }],
      [{ status: 1, created_at: 1 }],
    ],
  });
