import { defineModel, type StoredRecord, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';
import type { StrategyTypeName } from '../__generated__/resolvers.js';
import { MAX_CODE_LENGTH } from '../sandbox/limits.js';
import { strategyTypes } from '../signals/registry.js';
import type { Parameters } from '../signals/types.js';

export interface StrategyRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  strategy_type: StrategyTypeName;
  parameters: Parameters;
  /** Of CUSTOM, as its author wrote it; null for all other types. */
  code: string | null;
  /** The number of the StrategyVersion that `parameters` and `code` are. */
  version: number;
  user_id: string;
  is_active: boolean;
  template_id: string | null;
  generated_strategy_id: string | null;
  ml_model_id: string | null;
}

/** The graph's enum is the list; the registry has a type for each. */
export type { StrategyTypeName };

/** Parameters and code that a strategy once had. Written once. */
export interface StrategyVersionRecord extends StoredRecord {
  strategy_id: string;
  version: number;
  parameters: Parameters;
  code: string | null;
  user_id: string;
}

export const createStrategyModel = (connection: Connection): Model<StrategyRecord> =>
  defineModel<StrategyRecord>(connection, 'Strategy', {
    collection: 'strategies',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      strategy_type: { type: String, required: true, enum: strategyTypes.map(({ name }) => name) },
      parameters: { type: Object, required: true },
      code: { type: String, default: null, maxlength: MAX_CODE_LENGTH },
      version: { type: Number, required: true, min: 1 },
      user_id: { type: String, required: true },
      is_active: { type: Boolean, default: true },
      template_id: { type: String, default: null },
      generated_strategy_id: { type: String, default: null },
      ml_model_id: { type: String, default: null },
    },
    indexes: [
      [{ user_id: 1, strategy_type: 1 }],
      [{ user_id: 1, is_active: 1 }],
      [{ strategy_type: 1, created_at: -1 }],
      [{ user_id: 1, created_at: -1 }, { partialFilterExpression: { is_active: true } }],
      [{ user_id: 1, created_at: -1, _id: -1 }],
      [{ user_id: 1, name: 1, _id: 1 }],
      [{ template_id: 1, user_id: 1, created_at: -1 }],
      [{ generated_strategy_id: 1, user_id: 1, created_at: -1 }],
      [{ ml_model_id: 1, user_id: 1, created_at: -1 }],
    ],
  });

export const createStrategyVersionModel = (connection: Connection): Model<StrategyVersionRecord> =>
  defineModel<StrategyVersionRecord>(connection, 'StrategyVersion', {
    collection: 'strategy_versions',
    fields: {
      strategy_id: { type: String, required: true },
      version: { type: Number, required: true, min: 1 },
      parameters: { type: Object, required: true },
      code: { type: String, default: null, maxlength: MAX_CODE_LENGTH },
      user_id: { type: String, required: true },
    },
    indexes: [[{ strategy_id: 1, version: 1 }, { unique: true }]],
    updates: false,
  });
