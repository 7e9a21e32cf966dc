import { defineModel } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';
import type { PredictionRecord } from './prediction.record.js';

export function createPredictionModel(connection: Connection): Model<PredictionRecord> {
  return defineModel<PredictionRecord>(connection, 'Prediction', {
    collection: 'predictions',
    fields: {
      model_id: { type: String, required: true },
      symbol: { type: String, required: true, match: /^[A-Z0-9.^-]{1,15}$/ },
      date: { type: String, required: true, match: /^\d{4}-\d{2}-\d{2}$/ },
      value: { type: Number, required: true },
      user_id: { type: String, required: true },
    },
    indexes: [[{ model_id: 1, symbol: 1, date: 1 }, { unique: true }], [{ user_id: 1, symbol: 1, date: -1 }]],
  });
}
