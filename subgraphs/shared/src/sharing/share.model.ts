import type { Connection, Model } from 'mongoose';
import { defineModel, type StoredRecord } from '../mongo/define-model.js';

/** What can be shared. */
export type ShareKind = 'strategy' | 'backtest' | 'portfolio' | 'prompt_template' | 'document';

/** What the one whom something is shared with may do: see it, or see and change it. */
export type ShareAccess = 'read' | 'write';

/** That an owner lets one other user at a thing. */
export interface ShareRecord extends StoredRecord {
  kind: ShareKind;
  subject_id: string;
  owner_id: string;
  /** Whom it is shared with. */
  user_id: string;
  access: ShareAccess;
}

/** The shares of what a subgraph owns, in its own database. */
export function createShareModel(connection: Connection): Model<ShareRecord> {
  return defineModel<ShareRecord>(connection, 'Share', {
    collection: 'shares',
    fields: {
      kind: {
        type: String,
        required: true,
        enum: ['strategy', 'backtest', 'portfolio', 'prompt_template', 'document'],
      },
      subject_id: { type: String, required: true },
      owner_id: { type: String, required: true },
      user_id: { type: String, required: true },
      access: { type: String, required: true, enum: ['read', 'write'] },
    },
    indexes: [
      [{ kind: 1, subject_id: 1, user_id: 1 }, { unique: true }],
      [{ user_id: 1, kind: 1, created_at: -1, _id: -1 }],
      [{ kind: 1, subject_id: 1 }],
    ],
    updates: false,
  });
}
