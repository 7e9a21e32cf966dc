import type { CallContext } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditEventRecord, AuditEventType } from './audit-event.model.js';

/** Where a change comes from: the context of the call that makes it. */
export type Origin = Pick<CallContext, 'viewer' | 'requestId' | 'address'>;

export interface AuditService {
  /** Writes that something happened to an account, `userId`, or to none. `details` hold no secret. */
  record(
    type: AuditEventType,
    origin: Origin,
    about: { readonly userId: string | null; readonly details?: Readonly<Record<string, unknown>> },
  ): Promise<void>;
}

export function createAuditService(model: Model<AuditEventRecord>): AuditService {
  return {
    async record(type, { viewer, requestId, address }, { userId, details = {} }) {
      await model.create({
        type,
        user_id: userId,
        actor_id: viewer?.id ?? null,
        session_id: viewer?.sessionId ?? null,
        key_id: viewer?.keyId ?? null,
        address: address ?? null,
        request_id: requestId,
        details,
      });
    },
  };
}
