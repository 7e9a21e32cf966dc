import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** Failed sign-ins to an account or from an address, since the last success or quiet day. Its id says of which. */
export interface SignInAttemptRecord extends StoredRecord {
  failures: number;
  last_failed_at: Date;
  locked_until: Date;
}

const KEPT_SECONDS = 86_400;

export function createSignInAttemptModel(connection: Connection): Model<SignInAttemptRecord> {
  return defineModel<SignInAttemptRecord>(connection, 'SignInAttempt', {
    collection: 'sign_in_attempts',
    fields: {
      failures: { type: Number, required: true },
      last_failed_at: { type: Date, required: true },
      locked_until: { type: Date, required: true },
    },
    indexes: [[{ last_failed_at: 1 }, { expireAfterSeconds: KEPT_SECONDS }]],
    updates: false,
  });
}
