import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/**
 * That something which let its bearer in does so no more: `session:<id>`, `user:<id>`; `key:<id>`; or that an account's
 * rights changed: `rights:<user>:<change>`.
 */
export interface AccessEndRecord extends StoredRecord {
  subject: string;
}

const KEPT_SECONDS = 3_600;

export function createAccessEndModel(connection: Connection): Model<AccessEndRecord> {
  return defineModel<AccessEndRecord>(connection, 'AccessEnd', {
    collection: 'access_ends',
    fields: { subject: { type: String, required: true } },
    indexes: [[{ created_at: 1 }, { expireAfterSeconds: KEPT_SECONDS }]],
    updates: false,
  });
}
