import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** A mail that was kept in the place of being sent. */
export interface MailRecord extends StoredRecord {
  user_id: string;
  to: string;
  subject: string;
  text: string;
}

const KEPT_SECONDS = 3 * 86_400;

export function createMailModel(connection: Connection): Model<MailRecord> {
  return defineModel<MailRecord>(connection, 'Mail', {
    collection: 'mails',
    fields: {
      user_id: { type: String, required: true },
      to: { type: String, required: true },
      subject: { type: String, required: true },
      text: { type: String, required: true },
    },
    indexes: [[{ user_id: 1 }], [{ created_at: 1 }, { expireAfterSeconds: KEPT_SECONDS }]],
    updates: false,
  });
}
