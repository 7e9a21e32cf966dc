import { groupedByKey, type JobRecord } from '@quantgraph/shared';
import type { Model } from 'mongoose';

export const EXPORT_ACCOUNT = 'export_account';
export const ERASE_ACCOUNT = 'erase_account';

export type AccountJobKind = typeof EXPORT_ACCOUNT | typeof ERASE_ACCOUNT;

/** A job on an account: it belongs to the account's user, whoever asked for it. */
export interface AccountJobRecord extends JobRecord {
  kind: AccountJobKind;
  user_id: string;
}

/** The jobs on a user's account, newest first. Asked only below a user that the viewer may see. One per request. */
export function createAccountJobsLoader(model: Model<JobRecord>) {
  return groupedByKey<string, AccountJobRecord>(
    (userIds) =>
      model
        .find({ user_id: { $in: userIds }, kind: { $in: [EXPORT_ACCOUNT, ERASE_ACCOUNT] } })
        .sort({ created_at: -1, _id: -1 })
        .lean<AccountJobRecord[]>(),
    (job) => job.user_id,
  );
}
