import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { EvaluationScenarioRecord } from './evaluation-scenario.record.js';

export function createEvaluationScenarioModel(connection: Connection): Model<EvaluationScenarioRecord> {
  return defineModel<EvaluationScenarioRecord>(connection, 'EvaluationScenario', {
    collection: 'evaluation_scenarios',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      config: { type: Schema.Types.Mixed, required: true },
      model_ids: { type: [String], default: [] },
      experiment_id: { type: String, default: null },
      results: { type: Schema.Types.Mixed, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [
      [{ user_id: 1, created_at: -1, _id: -1 }],
      [{ user_id: 1, model_ids: 1 }],
      [{ experiment_id: 1, created_at: -1, _id: -1 }],
    ],
  });
}
