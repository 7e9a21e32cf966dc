import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** What a program signs its requests with. Only the hash of its text is kept. */
export interface ApiKeyRecord extends StoredRecord {
  user_id: string;
  name: string;
  /** How the key begins, for its owner to know it by. */
  prefix: string;
  key_hash: string;
  scopes: string[];
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export function createApiKeyModel(connection: Connection): Model<ApiKeyRecord> {
  return defineModel<ApiKeyRecord>(connection, 'ApiKey', {
    collection: 'api_keys',
    fields: {
      user_id: { type: String, required: true },
      name: { type: String, required: true, maxlength: 100 },
      prefix: { type: String, required: true },
      key_hash: { type: String, required: true },
      scopes: { type: [String], default: [] },
      expires_at: { type: Date, required: true },
      last_used_at: { type: Date, default: null },
      revoked_at: { type: Date, default: null },
    },
    indexes: [[{ key_hash: 1 }, { unique: true }], [{ user_id: 1, created_at: -1 }]],
    updates: false,
  });
}
