import { defineModel } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ExperimentRecord } from './experiment.record.js';

export function createExperimentModel(connection: Connection): Model<ExperimentRecord> {
  return defineModel<ExperimentRecord>(connection, 'Experiment', {
    collection: 'experiments',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      parameters: { type: Schema.Types.Mixed, required: true },
      model_ids: { type: [String], default: [] },
      metrics: { type: Schema.Types.Mixed, required: true },
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1, _id: -1 }], [{ user_id: 1, model_ids: 1 }]],
  });
}
