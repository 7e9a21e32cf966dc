import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';
import { strategyTypes } from '../signals/registry.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';

export interface StrategyTemplateRecord extends UpdatedRecord {
  name: string;
  description: string;
  strategy_type: StrategyTypeName;
  default_parameters: Parameters;
  parameter_schema: object;
  tags: string[];
  usage_count: number;
}

export const createStrategyTemplateModel = (connection: Connection): Model<StrategyTemplateRecord> =>
  defineModel<StrategyTemplateRecord>(connection, 'StrategyTemplate', {
    collection: 'strategy_templates',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, required: true, maxlength: 2_000 },
      strategy_type: { type: String, required: true, enum: strategyTypes.map(({ name }) => name) },
      default_parameters: { type: Object, required: true },
      parameter_schema: { type: Object, required: true },
      tags: { type: [String], default: [] },
      usage_count: { type: Number, default: 0, min: 0 },
    },
    indexes: [[{ created_at: 1, _id: 1 }], [{ strategy_type: 1, created_at: 1 }], [{ tags: 1 }]],
  });
