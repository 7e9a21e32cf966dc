import { byKey, type Loader } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { SnapshotRecord } from './snapshot.model.js';

/** Snapshots by id; anyone may read them. One per request. */
export const createSnapshotLoader = (model: Model<SnapshotRecord>): Loader<string, SnapshotRecord | null> =>
  byKey<string, SnapshotRecord>(
    (ids) => model.find({ _id: { $in: ids } }).lean<SnapshotRecord[]>(),
    (snapshot) => snapshot._id,
  );

export type SnapshotLoader = ReturnType<typeof createSnapshotLoader>;
