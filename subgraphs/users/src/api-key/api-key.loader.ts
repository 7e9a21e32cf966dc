import { groupedByKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { ApiKeyRecord } from './api-key.model.js';

/** The keys of a user, newest first. Asked only below a user that the viewer may see. One per request. */
export function createApiKeysLoader(model: Model<ApiKeyRecord>) {
  return groupedByKey<string, ApiKeyRecord>(
    (userIds) =>
      model
        .find({ user_id: { $in: userIds } })
        .sort({ created_at: -1, _id: -1 })
        .lean<ApiKeyRecord[]>(),
    (key) => key.user_id,
  );
}
