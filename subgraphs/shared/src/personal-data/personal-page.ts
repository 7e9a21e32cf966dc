import { badUserInput } from '../errors/bad-user-input.js';
import type { PersonalCollection, PersonalPage, PersonalRow, RowsOf } from './personal-data.js';

const PAGE_ROWS = 500;
const PAGE_CHARACTERS = 1024 * 1024;
/** Rows that the store sends at a time: few, since some have megabytes. */
const BATCH = 20;

export const byUserId: RowsOf = (userId) => ({ user_id: userId });

/** Where a page begins: behind this row of this collection. */
interface Place {
  readonly collection: string;
  readonly id: string;
}

/** A page of a user's rows, in the order of the collections and, within one, of the ids. */
export async function readPersonalPage(
  collections: readonly PersonalCollection[],
  userId: string,
  after: string | null,
): Promise<PersonalPage> {
  const start = after === null ? null : placeOf(after, collections);
  const first = collections.findIndex(({ model }) => model.collection.name === start?.collection);
  const rows: PersonalRow[] = [];
  let room = PAGE_CHARACTERS;
  for (const one of collections.slice(Math.max(first, 0))) {
    const collection = one.model.collection.name;
    const behind = collection === start?.collection ? start.id : '';
    for await (const { _id, document } of rowsBehind(one, userId, behind, PAGE_ROWS - rows.length)) {
      rows.push({ collection, document });
      room -= document.length;
      if (room <= 0 || rows.length === PAGE_ROWS) return { rows, next: textOf({ collection, id: _id }) };
    }
  }
  return { rows, next: null };
}

/** The ids are sorted before the rows are read: sorting the rows themselves would take all their megabytes at once. */
async function* rowsBehind(
  { model, rowsOf = byUserId, secrets = [] }: PersonalCollection,
  userId: string,
  behind: string,
  limit: number,
): AsyncGenerator<{ _id: string; document: string }> {
  const { collection } = model;
  const own = { $and: [rowsOf(userId), { _id: { $gt: behind } }] } as Record<string, unknown>;
  const ids = await collection
    .find(own, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();
  const hidden = Object.fromEntries(secrets.map((field) => [field, 0]));
  for (let i = 0; i < ids.length; i += BATCH) {
    const some = { _id: { $in: ids.slice(i, i + BATCH).map(({ _id }) => _id) } };
    for await (const row of collection.find(some, { projection: hidden }).sort({ _id: 1 }).batchSize(2)) {
      yield { _id: String(row._id), document: JSON.stringify(row) };
    }
  }
}

const textOf = ({ collection, id }: Place): string =>
  Buffer.from(JSON.stringify([collection, id])).toString('base64url');

function placeOf(text: string, collections: readonly PersonalCollection[]): Place {
  try {
    const [collection, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    const isKnown = collections.some(({ model }) => model.collection.name === collection);
    if (isKnown && typeof collection === 'string' && typeof id === 'string') return { collection, id };
  } catch {
    // Told below, in the same words as of any other text.
  }
  throw badUserInput('Expected `after` to be the `next` of a page.');
}
