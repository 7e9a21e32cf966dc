import {
  byKey,
  contains,
  createCollectionPager,
  isAllowed,
  type PageArgs,
  type Role,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { StoredUser, UserPage, UserRecord } from './user.model.js';

export type { UserRecord };

/**
 * Users by id, as `viewer` may see them: themselves, while the account is open; all, closed ones too, who may administer
 * users; all others load as null. One per request.
 */
export function createUserLoader(model: Model<StoredUser>, viewer: Viewer | null) {
  return byKey<string, UserRecord>(
    async (ids) => {
      if (viewer && isAllowed(viewer, 'user:administer')) return model.find({ _id: { $in: ids } }).lean<UserRecord[]>();
      if (!viewer || !ids.includes(viewer.id)) return [];
      return model.find({ _id: viewer.id, is_active: true }).lean<UserRecord[]>();
    },
    (user) => user._id,
  );
}

export interface UserPageArgs extends PageArgs {
  readonly filter?: {
    readonly search?: string | null | undefined;
    readonly isActive?: boolean | null | undefined;
    readonly role?: Role | null | undefined;
  } | null;
}

/** Pages of all accounts, newest first. For those alone who may administer users. One per request. */
export function createUserPages(model: Model<StoredUser>) {
  const pager = createCollectionPager<UserRecord>(model as unknown as Model<UserRecord>, {});
  return (_administrator: Viewer, { filter, ...args }: UserPageArgs): Promise<UserPage> => {
    const { search, isActive, role } = filter ?? {};
    return pager.list({
      args,
      filter: {
        ...(search && { $or: [{ email: contains(search) }, { username: contains(search) }] }),
        ...(isActive != null && { is_active: isActive }),
        ...(role != null && { role }),
      },
    });
  };
}

/** What all who are signed in may know of an account. */
export type ProfileRecord = Pick<UserRecord, '_id' | 'username'>;

/** Open accounts by id or by username, in the same case, for whoever is signed in. One per request. */
export function createProfileLoader(model: Model<StoredUser>, viewer: Viewer | null, key: '_id' | 'username') {
  return byKey<string, ProfileRecord>(
    async (keys) =>
      viewer ? model.find({ [key]: { $in: [...keys] }, is_active: true }, { username: 1 }).lean<ProfileRecord[]>() : [],
    (profile) => profile[key],
  );
}
