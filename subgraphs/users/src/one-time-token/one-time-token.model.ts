import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

export const TOKEN_KINDS = ['verify_email', 'reset_password'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** That whoever has a secret may do one thing with an account, once. Its id is `<kind>:<user>`, so there is one of a kind. */
export interface OneTimeTokenRecord extends StoredRecord {
  kind: TokenKind;
  user_id: string;
  token_hash: string;
  expires_at: Date;
}

export function createOneTimeTokenModel(connection: Connection): Model<OneTimeTokenRecord> {
  return defineModel<OneTimeTokenRecord>(connection, 'OneTimeToken', {
    collection: 'one_time_tokens',
    fields: {
      kind: { type: String, required: true, enum: TOKEN_KINDS },
      user_id: { type: String, required: true },
      token_hash: { type: String, required: true },
      expires_at: { type: Date, required: true },
    },
    indexes: [[{ token_hash: 1 }, { unique: true }], [{ user_id: 1 }], [{ expires_at: 1 }, { expireAfterSeconds: 0 }]],
    updates: false,
  });
}
