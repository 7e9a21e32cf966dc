import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { FeatureVersionRecord } from './feature-version.record.js';

export function createFeatureVersionModel(connection: Connection): Model<FeatureVersionRecord> {
  return defineModel<FeatureVersionRecord>(connection, 'FeatureVersion', {
    collection: 'feature_versions',
    fields: {
      feature_id: { type: String, required: true },
      version: { type: String, required: true, match: /^\d+\.\d+\.\d+$/ },
      schema: { type: Schema.Types.Mixed, required: true },
      statistics: { type: Schema.Types.Mixed, default: null },
      status: { type: String, enum: ['draft', 'production'], default: 'draft' },
      user_id: { type: String, required: true },
    },
    indexes: [
      [{ feature_id: 1, version: 1 }, { unique: true }],
      [{ feature_id: 1, created_at: -1, _id: -1 }],
      [
        { feature_id: 1, status: 1 },
        { unique: true, partialFilterExpression: { status: 'production' }, name: 'one_in_production' },
      ],
    ],
    updates: false,
  });
}
