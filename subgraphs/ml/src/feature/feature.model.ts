import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { FeatureRecord } from './feature.record.js';

export function createFeatureModel(connection: Connection): Model<FeatureRecord> {
  return defineModel<FeatureRecord>(connection, 'Feature', {
    collection: 'features',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      feature_type: { type: String, required: true, maxlength: 50 },
      schema: { type: Schema.Types.Mixed, required: true },
      version: { type: String, default: null },
      statistics: { type: Schema.Types.Mixed, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1, _id: -1 }]],
  });
}
