import { groupedByKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { SessionRecord } from './session.model.js';

const SHOWN_SESSIONS = 100;

/** The sessions of a user that can still be continued. Asked only below a user that the viewer may see. One per request. */
export function createSessionsLoader(model: Model<SessionRecord>) {
  return groupedByKey<string, SessionRecord>(
    (userIds) =>
      model
        .find({ user_id: { $in: userIds }, revoked_at: null, expires_at: { $gt: new Date() } })
        .sort({ last_used_at: -1, _id: -1 })
        .limit(SHOWN_SESSIONS)
        .lean<SessionRecord[]>(),
    (session) => session.user_id,
  );
}
