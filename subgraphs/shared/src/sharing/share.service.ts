import type { Model } from 'mongoose';
import { DomainError } from '../errors/domain-error.js';
import type { Viewer } from '../identity/viewer.js';
import { isDuplicateKey } from '../mongo/duplicate-key.js';
import type { ShareAccess, ShareKind, ShareRecord } from './share.model.js';

/** A thing of one owner and whom it is shared with. */
export interface ShareTarget {
  readonly kind: ShareKind;
  readonly subjectId: string;
  readonly userId: string;
}

/** Finds the one record of a thing that a condition holds for. */
type Find<T> = (condition: { readonly _id: string; readonly user_id?: string }) => Promise<T | null>;

export interface ShareService {
  /** Shares what the viewer owns; a second time changes the access. The caller has checked who owns it. */
  grant(owner: Viewer, target: ShareTarget, access: ShareAccess): Promise<ShareRecord>;
  /** Takes back what the viewer shared; null where nothing was shared. */
  withdraw(owner: Viewer, target: ShareTarget): Promise<ShareRecord | null>;
  /** Takes back all shares of a thing that is being deleted. */
  removeOf(kind: ShareKind, subjectId: string): Promise<void>;
  /** The viewer's own thing, or one that is shared with them; null for any other. */
  findReadable<T>(viewer: Viewer, kind: ShareKind, id: string, find: Find<T>): Promise<T | null>;
  /** The same for changing it; FORBIDDEN at `input.id` where it is shared for reading only. */
  findWritable<T>(viewer: Viewer, kind: ShareKind, id: string, find: Find<T>): Promise<T | null>;
}

const MOST_SHARES = 100;

/** Rules of shares. */
export function createShareService(shares: Model<ShareRecord>): ShareService {
  const keyOf = ({ kind, subjectId, userId }: ShareTarget) => ({ kind, subject_id: subjectId, user_id: userId });
  const shareWith = (viewer: Viewer, kind: ShareKind, subjectId: string) =>
    shares.findOne(keyOf({ kind, subjectId, userId: viewer.id })).lean<ShareRecord>();
  const change = (owner: Viewer, target: ShareTarget, access: ShareAccess) =>
    shares
      .findOneAndUpdate({ ...keyOf(target), owner_id: owner.id }, { $set: { access } }, { returnDocument: 'after' })
      .lean<ShareRecord>();

  // Not an upsert: when two come at once, the embedded store answers the later one with nothing instead of an error.
  async function grant(owner: Viewer, target: ShareTarget, access: ShareAccess): Promise<ShareRecord> {
    const changed = await change(owner, target, access);
    if (changed) return changed;
    const { kind, subjectId } = target;
    if ((await shares.countDocuments({ kind, subject_id: subjectId })) >= MOST_SHARES) {
      throw new DomainError('INVALID_STATE', `It is shared with ${MOST_SHARES} users already, and can't be with more.`);
    }
    try {
      const created = await shares.create({ ...keyOf(target), owner_id: owner.id, access });
      return created.toObject<ShareRecord>();
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return change(owner, target, access).orFail();
    }
  }

  return {
    grant,
    withdraw: (owner, target) => shares.findOneAndDelete({ ...keyOf(target), owner_id: owner.id }).lean<ShareRecord>(),
    async removeOf(kind, subjectId) {
      await shares.deleteMany({ kind, subject_id: subjectId });
    },
    findReadable: async (viewer, kind, _id, find) =>
      (await find({ _id, user_id: viewer.id })) ?? ((await shareWith(viewer, kind, _id)) ? find({ _id }) : null),
    async findWritable(viewer, kind, _id, find) {
      const own = await find({ _id, user_id: viewer.id });
      if (own) return own;
      const share = await shareWith(viewer, kind, _id);
      if (share?.access === 'read') {
        throw new DomainError('FORBIDDEN', 'This is shared with you for reading only.', ['input', 'id']);
      }
      return share && find({ _id });
    },
  };
}
