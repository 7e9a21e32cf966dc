import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';
import type { SeenTrial } from '../samplers/sampler.js';
import type { Parameters } from '../signals/types.js';

export type TrialState = 'waiting' | 'running' | 'completed' | 'pruned' | 'failed';

/** Who runs a trial: this service, or a client that asked for it. */
export type TrialWorker = 'service' | 'client';

export interface TrialReport {
  readonly step: number;
  readonly value: number;
}

export interface OptimizationTrialRecord extends StoredRecord {
  study_id: string;
  number: number;
  state: TrialState;
  /** Those that the space names; null where none were found that the strategy type allows. */
  parameters: Parameters | null;
  /** Of the first objective; null where it is undefined, or the trial has not completed. */
  value: number | null;
  user_id: string;
  /** Fields from here on are absent from trials of before there were such. */
  /** One an objective; null where one of them is undefined, or the trial has not completed. */
  values?: number[] | null;
  /** One a constraint: at most 0 where it is kept. */
  constraints?: number[];
  reports?: TrialReport[];
  /** One an objective: the sample standard deviation over the folds; null without folds. */
  deviations?: (number | null)[] | null;
  /** One an objective: the same over what the folds train on; null without folds. */
  train_values?: (number | null)[] | null;
  /** Of a walk-forward analysis, from 0; null in other studies. */
  window?: number | null;
  worker?: TrialWorker | null;
  /** Which run of the study's work holds it: only that one may complete it. */
  holder?: string | null;
  /** Until when a client's trial is kept from others. */
  leased_until?: Date | null;
  /** Why it failed, where its backtest could not be run. */
  error?: string | null;
  completed_at?: Date | null;
}

const ENDED: readonly TrialState[] = ['completed', 'pruned', 'failed'];

export const isEnded = ({ state }: Pick<OptimizationTrialRecord, 'state'>): boolean => ENDED.includes(state);

/** The states of trials that are over. */
export const ENDED_STATES: { $in: TrialState[] } = { $in: [...ENDED] };

/** Of completed trials, those that keep every constraint. */
export const KEEPS_CONSTRAINTS = { constraints: { $not: { $gt: 0 } } };

/** One an objective; of a trial from before there were several, its one. */
export const valuesOf = ({ values, value }: OptimizationTrialRecord): number[] | null =>
  values ?? (value === null || value === undefined ? null : [value]);

/** A trial as samplers, pruners and analyses see it: without a value it is worth nothing, so it has failed. */
export function seenTrial(trial: OptimizationTrialRecord): SeenTrial {
  const { number, parameters, constraints = [], reports = [] } = trial;
  const last = reports.at(-1)?.value;
  const values = trial.state === 'pruned' && last !== undefined ? [last] : valuesOf(trial);
  const seen = { number, parameters: parameters ?? {}, constraints, reports };
  if (trial.state === 'waiting' || trial.state === 'running') return { ...seen, state: 'running', values: null };
  if (trial.state === 'failed' || values === null) return { ...seen, state: 'failed', values: null };
  return { ...seen, state: trial.state, values };
}

export const createOptimizationTrialModel = (connection: Connection): Model<OptimizationTrialRecord> =>
  defineModel<OptimizationTrialRecord>(connection, 'OptimizationTrial', {
    collection: 'optimization_trials',
    fields: {
      study_id: { type: String, required: true },
      number: { type: Number, required: true, min: 0 },
      state: { type: String, enum: ['waiting', 'running', ...ENDED], required: true },
      parameters: { type: Object, default: null },
      value: { type: Number, default: null },
      user_id: { type: String, required: true },
      values: { type: [Number], default: null },
      constraints: { type: [Number], default: [] },
      reports: { type: [Object], default: [] },
      deviations: { type: [Number], default: null },
      train_values: { type: [Number], default: null },
      window: { type: Number, default: null },
      worker: { type: String, enum: ['service', 'client', null], default: null },
      holder: { type: String, default: null },
      leased_until: { type: Date, default: null },
      error: { type: String, default: null },
      completed_at: { type: Date, default: null },
    },
    indexes: [
      [{ study_id: 1, number: 1 }, { unique: true }],
      [{ study_id: 1, value: -1, number: 1 }],
      [{ study_id: 1, state: 1, number: 1 }],
    ],
    updates: false,
  });
