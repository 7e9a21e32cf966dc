import type { Model } from 'mongoose';
import { byKey, groupedByKey, type Loader } from '../batch/by-key.js';
import type { Viewer } from '../identity/viewer.js';
import type { ShareKind, ShareRecord } from './share.model.js';

/** Which of some things are shared with the viewer; one command for any number, and each asked for only once. */
export interface SharedWithViewer {
  /** The ids among `ids` of what is shared with the viewer. */
  among(kind: ShareKind, ids: readonly string[]): Promise<string[]>;
}

/** One per request. */
export function createSharedWithViewer(shares: Model<ShareRecord>, viewer: Viewer | null): SharedWithViewer {
  const loaders = new Map<ShareKind, Loader<string, ShareRecord | null>>();

  function loaderOf(kind: ShareKind): Loader<string, ShareRecord | null> {
    const known = loaders.get(kind);
    if (known) return known;
    const loader = byKey<string, ShareRecord>(
      async (ids) =>
        viewer ? shares.find({ kind, subject_id: { $in: [...ids] }, user_id: viewer.id }).lean<ShareRecord[]>() : [],
      (share) => share.subject_id,
    );
    loaders.set(kind, loader);
    return loader;
  }

  return {
    async among(kind, ids) {
      const wanted = [...new Set(ids)];
      const found = await Promise.all(wanted.map((id) => loaderOf(kind).load(id)));
      return wanted.filter((_id, i) => found[i] !== null);
    },
  };
}

/** Whom the viewer shares things of one kind with, newest first; of another's things nobody. One per request. */
export const createSharesOfOwnLoader = (shares: Model<ShareRecord>, kind: ShareKind, viewer: Viewer | null) =>
  groupedByKey<string, ShareRecord>(
    async (ids) =>
      viewer
        ? shares
            .find({ kind, subject_id: { $in: [...ids] }, owner_id: viewer.id })
            .sort({ created_at: -1, _id: -1 })
            .lean<ShareRecord[]>()
        : [],
    (share) => share.subject_id,
  );
