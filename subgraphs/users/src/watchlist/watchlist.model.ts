import { type Connection, defineModel, type UpdatedRecord } from '@quantgraph/shared';
import { type Model, type Connection as MongoConnection, Schema } from 'mongoose';

export interface WatchlistRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  symbols: string[];
  metadata: Record<string, unknown> | null;
  user_id: string;
}

export type WatchlistPage = Connection<WatchlistRecord>;

export function createWatchlistModel(connection: MongoConnection): Model<WatchlistRecord> {
  return defineModel<WatchlistRecord>(connection, 'Watchlist', {
    collection: 'watchlists',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      symbols: { type: [{ type: String, match: /^[A-Z0-9.^-]{1,15}$/ }], default: [] },
      metadata: { type: Schema.Types.Mixed, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1, _id: -1 }], [{ user_id: 1, symbols: 1 }]],
  });
}
