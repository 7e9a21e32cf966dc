import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';

export interface DashboardRecord extends UpdatedRecord {
  user_id: string;
  layout: Record<string, unknown>;
  widgets: Record<string, unknown>[];
}

export function createDashboardModel(connection: Connection): Model<DashboardRecord> {
  return defineModel<DashboardRecord>(connection, 'Dashboard', {
    collection: 'dashboards',
    fields: {
      user_id: { type: String, required: true },
      layout: { type: Schema.Types.Mixed, required: true },
      widgets: { type: [Schema.Types.Mixed], required: true },
    },
    indexes: [[{ user_id: 1 }, { unique: true }]],
  });
}
