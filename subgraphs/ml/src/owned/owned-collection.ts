import { byKey, DomainError, type Loader, newId, type StoredRecord, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';

/** A stored record that belongs to one user. */
export interface OwnedRecord extends StoredRecord {
  user_id: string;
}

/** What a caller gives of a record: the rest is kept by the store. */
export type Given<T> = Omit<T, '_id' | 'user_id' | 'created_at' | 'updated_at'>;

/** A collection in which each user has only their own: what is another's is as if it were not there. */
export interface OwnedCollection<T extends OwnedRecord> {
  create(viewer: Viewer, fields: Given<T>): Promise<T>;
  /** Throws NOT_FOUND, naming `field`. */
  get(viewer: Viewer, id: string, field?: readonly string[]): Promise<T>;
  /** All of `ids`, without repeats; throws NOT_FOUND with the ids that are missing, naming `field`. */
  getAll(viewer: Viewer, ids: readonly string[], field: readonly string[]): Promise<T[]>;
  update(viewer: Viewer, id: string, changes: Partial<Given<T>>): Promise<T>;
  /** Answers the record as it was. */
  remove(viewer: Viewer, id: string): Promise<T>;
}

/** `noun` names a record in messages: "model". */
export function createOwnedCollection<T extends OwnedRecord>(model: Model<T>, noun: string): OwnedCollection<T> {
  const own = (viewer: Viewer, id: string) => ({ _id: id, user_id: viewer.id }) as never;

  function found(record: T | null, field: readonly string[] = ['input', 'id']): T {
    if (!record) throw new DomainError('NOT_FOUND', `No such ${noun}.`, field);
    return record;
  }

  return {
    async create(viewer, fields) {
      const record = new model({ _id: newId(), ...fields, user_id: viewer.id });
      await record.save();
      return record.toObject<T>();
    },
    get: async (viewer, id, field) => found(await model.findOne(own(viewer, id)).lean<T>(), field),
    async getAll(viewer, ids, field) {
      const wanted = [...new Set(ids)];
      const records = await model.find({ _id: { $in: wanted }, user_id: viewer.id } as never).lean<T[]>();
      const byId = new Map(records.map((record) => [record._id, record]));
      const missing = wanted.filter((id) => !byId.has(id));
      if (missing.length > 0) throw new DomainError('NOT_FOUND', `No such ${noun}: ${missing.join(', ')}.`, field);
      return wanted.flatMap((id) => byId.get(id) ?? []);
    },
    async update(viewer, id, changes) {
      const options = { returnDocument: 'after', runValidators: true } as const;
      return found(await model.findOneAndUpdate(own(viewer, id), { $set: changes } as never, options).lean<T>());
    },
    remove: async (viewer, id) => found(await model.findOneAndDelete(own(viewer, id)).lean<T>()),
  };
}

/** Records by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export function createOwnedLoader<T extends OwnedRecord>(
  model: Model<T>,
  viewer: Viewer | null,
): Loader<string, T | null> {
  return byKey<string, T>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id } as never).lean<T[]>() : []),
    (record) => record._id,
  );
}
