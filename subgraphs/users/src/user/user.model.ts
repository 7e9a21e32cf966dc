import { defineModel, type Connection as Page, ROLES, type Role, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** A user as the graph may show one: without the password's hash. */
export interface UserRecord extends UpdatedRecord {
  email: string;
  username: string;
  is_active: boolean;
  is_verified: boolean;
  role: Role;
}

export type UserPage = Page<UserRecord>;

/** As stored. Queries leave `password_hash` out unless they select it by name. */
export interface StoredUser extends UserRecord {
  password_hash: string;
}

export function createUserModel(connection: Connection): Model<StoredUser> {
  return defineModel<StoredUser>(connection, 'User', {
    collection: 'users',
    fields: {
      email: { type: String, required: true, maxlength: 254 },
      username: { type: String, required: true, match: /^[A-Za-z0-9_-]{3,30}$/ },
      password_hash: { type: String, required: true, select: false },
      is_active: { type: Boolean, default: true },
      is_verified: { type: Boolean, default: false },
      role: { type: String, enum: Object.keys(ROLES), default: 'member' },
    },
    indexes: [
      [{ email: 1 }, { unique: true }],
      [{ username: 1 }, { unique: true }],
      [{ is_active: 1, created_at: -1 }],
      [{ created_at: -1, _id: -1 }],
      [{ role: 1 }, { partialFilterExpression: { role: 'administrator' } }],
    ],
  });
}
