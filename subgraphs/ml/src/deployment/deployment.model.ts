import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ModelDeploymentRecord } from './deployment.record.js';

export function createModelDeploymentModel(connection: Connection): Model<ModelDeploymentRecord> {
  return defineModel<ModelDeploymentRecord>(connection, 'ModelDeployment', {
    collection: 'model_deployments',
    fields: {
      model_id: { type: String, required: true },
      model_name: { type: String, required: true },
      environment: { type: String, required: true, enum: ['dev', 'staging', 'prod'] },
      status: { type: String, enum: ['deployed', 'rollback'], default: 'deployed' },
      config: { type: Schema.Types.Mixed, required: true },
      user_id: { type: String, required: true },
      deployed_at: { type: Date, required: true },
    },
    indexes: [
      [{ model_id: 1, created_at: -1, _id: -1 }],
      [{ user_id: 1, deployed_at: -1, _id: -1 }],
      [{ user_id: 1, environment: 1, model_name: 1, deployed_at: -1 }],
    ],
  });
}
