import { byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { SecondFactorRecord } from './second-factor.model.js';

/** What a user is told of their second factor. */
export interface SecondFactorState {
  readonly userId: string;
  readonly isOn: boolean;
  /** Null where it is not on. */
  readonly recoveryCodesLeft: number | null;
}

/** The viewer's own by the user's id; all others load as null, for administrators too. One per request. */
export function createSecondFactorLoader(model: Model<SecondFactorRecord>, viewer: Viewer | null) {
  return byKey<string, SecondFactorState>(
    async (userIds) => {
      if (!viewer || !userIds.includes(viewer.id)) return [];
      const factor = await model.findOne({ _id: viewer.id, enabled_at: { $ne: null } }).lean<SecondFactorRecord>();
      const recoveryCodesLeft = factor?.recovery_code_hashes.length ?? null;
      return [{ userId: viewer.id, isOn: factor !== null, recoveryCodesLeft }];
    },
    ({ userId }) => userId,
  );
}
