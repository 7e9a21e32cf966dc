import { type CallContext, isDuplicateKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditEventRecord, AuditEventType } from './audit-event.model.js';

/** Where a change comes from: the context of the call that makes it. */
export type Origin = Pick<CallContext, 'viewer' | 'requestId' | 'address'>;

export interface AuditService {
  /** Writes that something happened to an account, `userId`, or to none. `details` hold no secret. */
  record(
    type: AuditEventType,
    origin: Origin,
    about: {
      readonly userId: string | null;
      readonly details?: Readonly<Record<string, unknown>>;
      /** Given where the same may be written twice: the first stays. */
      readonly id?: string;
    },
  ): Promise<void>;
  /** Leaves of a user's events that they happened and when, and to which account. */
  forget(userId: string): Promise<void>;
}

export function createAuditService(model: Model<AuditEventRecord>): AuditService {
  return {
    async record(type, { viewer, requestId, address }, { userId, details = {}, id }) {
      const event = {
        ...(id !== undefined && { _id: id }),
        type,
        user_id: userId,
        actor_id: viewer?.id ?? null,
        session_id: viewer?.sessionId ?? null,
        key_id: viewer?.keyId ?? null,
        address: address ?? null,
        request_id: requestId,
        details,
      };
      try {
        await model.create(event);
      } catch (error) {
        if (id === undefined || !isDuplicateKey(error)) throw error;
      }
    },
    async forget(userId) {
      await model.updateMany({ user_id: userId }, { $set: { address: null, details: {} } });
      await model.updateMany({ actor_id: userId }, { $set: { address: null } });
    },
  };
}
