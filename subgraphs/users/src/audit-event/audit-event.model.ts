import { type Connection, defineModel, type StoredRecord } from '@quantgraph/shared';
import { type Model, type Connection as MongoConnection, Schema } from 'mongoose';

export const AUDIT_EVENT_TYPES = [
  'signed_up',
  'signed_in',
  'sign_in_failed',
  'confirmation_failed',
  'signed_out',
  'session_revoked',
  'refresh_token_reused',
  'account_locked',
  'account_unlocked',
  'email_verified',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'second_factor_enabled',
  'second_factor_disabled',
  'recovery_code_used',
  'recovery_codes_renewed',
  'api_key_created',
  'api_key_revoked',
  'role_changed',
  'shared',
  'unshared',
  'data_exported',
  'account_closed',
  'account_erased',
] as const;

export type AuditEventType = (typeof AUDIT_EVENT_TYPES)[number];

/** Something that happened to an account. Written once, never changed. */
export interface AuditEventRecord extends StoredRecord {
  type: AuditEventType;
  /** Whose account; null where there is none, of a sign-in to an unknown address say. */
  user_id: string | null;
  /** Who did it; null for someone who is not signed in. */
  actor_id: string | null;
  session_id: string | null;
  key_id: string | null;
  address: string | null;
  request_id: string;
  details: Record<string, unknown>;
}

export type AuditEventPage = Connection<AuditEventRecord>;

export function createAuditEventModel(connection: MongoConnection): Model<AuditEventRecord> {
  const text = { type: String, default: null };
  return defineModel<AuditEventRecord>(connection, 'AuditEvent', {
    collection: 'audit_events',
    fields: {
      type: { type: String, required: true, enum: AUDIT_EVENT_TYPES },
      user_id: text,
      actor_id: text,
      session_id: text,
      key_id: text,
      address: text,
      request_id: { type: String, required: true },
      details: { type: Schema.Types.Mixed, default: {} },
    },
    indexes: [
      [{ user_id: 1, created_at: -1, _id: -1 }],
      [{ created_at: -1, _id: -1 }],
      [{ type: 1, created_at: -1, _id: -1 }],
    ],
    updates: false,
  });
}
