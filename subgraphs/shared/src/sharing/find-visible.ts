import type { Viewer } from '../identity/viewer.js';
import type { SharedWithViewer } from './share.loader.js';
import type { ShareKind } from './share.model.js';

type Condition = Readonly<Record<string, unknown>>;

export interface VisibleById<T> {
  readonly kind: ShareKind;
  readonly viewer: Viewer | null;
  readonly shared: SharedWithViewer;
  /** Records that a condition holds for. */
  readonly find: (condition: Condition) => Promise<T[]>;
}

/**
 * Records by id, as the viewer may see them: their own by one command, and only where that leaves ids over, what is shared
 * with them by two more.
 */
export async function findVisible<T extends { _id: string }>(
  ids: readonly string[],
  { kind, viewer, shared, find }: VisibleById<T>,
): Promise<T[]> {
  if (!viewer) return [];
  const own = await find({ _id: { $in: [...ids] }, user_id: viewer.id });
  const sharedIds = await shared.among(kind, without(ids, own, '_id'));
  return sharedIds.length === 0 ? own : [...own, ...(await find({ _id: { $in: sharedIds } }))];
}

export interface VisibleParts<T> extends VisibleById<T> {
  /** The stored field that parts are asked by. */
  readonly key: keyof T & string;
  /** The stored field with the id of the thing that they are parts of. */
  readonly parentKey: string;
  /** The ids of the things that the parts with these keys belong to, whoever owns them. */
  readonly parentsOf: (keys: readonly string[]) => Promise<string[]>;
}

/**
 * Parts of things, which are visible where those are: the viewer's own by one command; only where that leaves keys over, by
 * three more those of what is shared with them.
 */
export async function findVisibleParts<T extends object>(
  keys: readonly string[],
  { kind, viewer, shared, find, key, parentKey, parentsOf }: VisibleParts<T>,
): Promise<T[]> {
  if (!viewer) return [];
  const own = await find({ [key]: { $in: [...keys] }, user_id: viewer.id });
  const left = without(keys, own, key);
  if (left.length === 0) return own;
  const sharedIds = await shared.among(kind, await parentsOf(left));
  if (sharedIds.length === 0) return own;
  return [...own, ...(await find({ [key]: { $in: left }, [parentKey]: { $in: sharedIds } }))];
}

function without<T extends object>(keys: readonly string[], found: readonly T[], key: string): string[] {
  const known = new Set(found.map((record) => (record as Record<string, unknown>)[key]));
  return keys.filter((one) => !known.has(one));
}
