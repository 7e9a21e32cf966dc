import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** A user's second factor, under the user's id: begun, and on once a code of it has come. */
export interface SecondFactorRecord extends StoredRecord {
  /** What codes are computed from, sealed. */
  secret: string;
  /** Null until it is on. */
  enabled_at: Date | null;
  /** When it is forgotten if it is not on by then; null once it is. */
  expires_at: Date | null;
  /** The last time step whose code was used: no code of it, or of one before, is taken again. */
  last_step: number;
  /** Of those that are left. */
  recovery_code_hashes: string[];
}

export function createSecondFactorModel(connection: Connection): Model<SecondFactorRecord> {
  return defineModel<SecondFactorRecord>(connection, 'SecondFactor', {
    collection: 'second_factors',
    fields: {
      secret: { type: String, required: true },
      enabled_at: { type: Date, default: null },
      expires_at: { type: Date, default: null },
      last_step: { type: Number, default: 0 },
      recovery_code_hashes: { type: [String], default: [] },
    },
    indexes: [[{ expires_at: 1 }, { expireAfterSeconds: 0 }]],
    updates: false,
  });
}
