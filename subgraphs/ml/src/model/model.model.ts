import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { MLModelRecord } from './model.record.js';

export function createMLModelModel(connection: Connection): Model<MLModelRecord> {
  return defineModel<MLModelRecord>(connection, 'MLModel', {
    collection: 'ml_models',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      model_type: { type: String, required: true, enum: ['LightGBM', 'CatBoost', 'Prophet', 'LSTM'] },
      version: { type: String, required: true, maxlength: 50 },
      parameters: { type: Schema.Types.Mixed, required: true },
      metrics: { type: Schema.Types.Mixed, required: true },
      status: { type: String, enum: ['training', 'production', 'archived'], default: 'training' },
      artifact_path: { type: String, default: null, maxlength: 1_024 },
      feature_ids: { type: [String], default: [] },
      user_id: { type: String, required: true },
    },
    indexes: [[{ model_type: 1, status: 1 }], [{ user_id: 1, created_at: 1 }], [{ user_id: 1, feature_ids: 1 }]],
  });
}
