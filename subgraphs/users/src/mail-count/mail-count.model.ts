import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** How many mails were asked for in an hour: to an address, or by a client. Its id says which, under a hash, and which hour. */
export interface MailCountRecord extends StoredRecord {
  count: number;
}

const KEPT_SECONDS = 7_200;

export function createMailCountModel(connection: Connection): Model<MailCountRecord> {
  return defineModel<MailCountRecord>(connection, 'MailCount', {
    collection: 'mail_counts',
    fields: { count: { type: Number, required: true, min: 1 } },
    indexes: [[{ created_at: 1 }, { expireAfterSeconds: KEPT_SECONDS }]],
    updates: false,
  });
}
