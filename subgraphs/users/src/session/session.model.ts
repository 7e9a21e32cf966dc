import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/**
 * One sign-in, and with it the whole family of refresh tokens that follow each other: only the hash of the newest is
 * kept, so rotating is one atomic write, and any other token of the family is known as a used one.
 */
export interface SessionRecord extends StoredRecord {
  user_id: string;
  token_hash: string;
  last_used_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
}

export function createSessionModel(connection: Connection): Model<SessionRecord> {
  return defineModel<SessionRecord>(connection, 'Session', {
    collection: 'sessions',
    fields: {
      user_id: { type: String, required: true },
      token_hash: { type: String, required: true },
      last_used_at: { type: Date, required: true },
      expires_at: { type: Date, required: true },
      revoked_at: { type: Date, default: null },
    },
    indexes: [[{ user_id: 1, last_used_at: -1 }], [{ expires_at: 1 }, { expireAfterSeconds: 0 }]],
    updates: false,
  });
}
