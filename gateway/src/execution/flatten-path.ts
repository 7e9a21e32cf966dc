import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { PossibleTypes } from './possible-types.js';

export type DataObject = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** Where in the merged data the entities of a fetch stand. */
export interface FlattenPath {
  readonly segments: readonly FlattenNodePathSegment[];
  /** For each segment, the path up to there: paths of one operation have beginnings in common. */
  readonly beginnings: readonly string[];
  /** The response keys alone, dotted: says which selection of the client this is. */
  readonly fields: string;
  /** Whether the field of a segment may hold one object for several of its parents. */
  readonly mayMeet: readonly boolean[];
}

export function flattenPath(segments: readonly FlattenNodePathSegment[]): FlattenPath {
  const fields = segments.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
  const beginnings = segments.map((_segment, index) => JSON.stringify(segments.slice(0, index + 1)));
  return { segments, beginnings, fields: fields.join('.'), mayMeet: segments.map(() => true) };
}

/** The path, knowing where entities are joined in: only what hangs at such a place can be the same in several. */
export function withMeetings(path: FlattenPath, joined: ReadonlySet<string>): FlattenPath {
  let fields = '';
  const mayMeet = path.segments.map((segment) => {
    if (segment === '@' || !('Field' in segment)) return false;
    const meets = joined.has(fields);
    fields = fields === '' ? segment.Field : `${fields}.${segment.Field}`;
    return meets;
  });
  return { ...path, mayMeet };
}

/** What stands at the beginnings of paths that were followed already. */
export type KnownLevels = Map<string, readonly unknown[]>;

export const isObject = (value: unknown): value is DataObject => typeof value === 'object' && value !== null;

/**
 * The objects at a path, each once: an entity that stands in many places is one object in the merged data, and all of
 * its places lead to it. A path is followed when all that leads along it has been fetched, so what was found is kept.
 * Those that have nothing but `leaves`, all equal, are made one.
 */
export function objectsAt(
  root: DataObject,
  { segments, beginnings, mayMeet }: FlattenPath,
  types: PossibleTypes,
  known: KnownLevels,
  leaves?: readonly string[],
): readonly DataObject[] {
  let done = segments.length;
  let level: readonly unknown[] | undefined;
  while (done > 0 && level === undefined) level = known.get(beginnings[--done] as string);
  let current = level ?? [root];
  for (let index = level ? done + 1 : 0; index < segments.length; index++) {
    const segment = segments[index] as FlattenNodePathSegment;
    const isLast = index === segments.length - 1;
    current =
      isLast && leaves && segment !== '@' && 'Field' in segment
        ? uniteFields(current as readonly DataObject[], segment.Field, leaves)
        : nextLevel(current, segment, types, mayMeet[index] === true);
    known.set(beginnings[index] as string, current);
  }
  return current as readonly DataObject[];
}

/** Goes one segment further; leaves out what is null there. */
function nextLevel(
  level: readonly unknown[],
  segment: FlattenNodePathSegment,
  types: PossibleTypes,
  mayMeet: boolean,
): unknown[] {
  const next: unknown[] = [];
  if (segment === '@') {
    for (const value of level) addItems(value, next);
  } else if ('Field' in segment) {
    addFields(level, segment.Field, next, mayMeet);
  } else {
    for (const value of level) {
      if (isObject(value) && isAnyOf(value.__typename, segment.TypeCondition, types)) next.push(value);
    }
  }
  return next;
}

/** One `@` of a plan stands for lists of any depth. */
function addItems(value: unknown, to: unknown[]): void {
  if (!Array.isArray(value)) return;
  for (const item of value) {
    if (Array.isArray(item)) addItems(item, to);
    else if (isObject(item)) to.push(item);
  }
}

function addFields(level: readonly unknown[], field: string, to: unknown[], mayMeet: boolean): void {
  const seen = mayMeet && level.length > 1 ? new Set<unknown>() : undefined;
  for (const object of level) {
    const value = (object as DataObject)[field];
    if (!isObject(value) || seen?.has(value)) continue;
    seen?.add(value);
    to.push(value);
  }
}

/** The objects of a field, each once, of which all of its parents share those that are equal. */
function uniteFields(parents: readonly DataObject[], field: string, leaves: readonly string[]): DataObject[] {
  const united: DataObject[] = [];
  const seen = new Set<unknown>();
  const byLeaf = new Map<unknown, DataObject>();
  const [first = ''] = leaves;
  for (const parent of parents) {
    const value = parent[field];
    if (!isObject(value) || seen.has(value)) continue;
    const known = byLeaf.get(value[first]);
    const hasLeavesOnly = known !== undefined && haveSame(value, known, leaves) && hasOnly(value, leaves);
    if (hasLeavesOnly) parent[field] = known;
    else {
      if (known === undefined && hasOnly(value, leaves)) byLeaf.set(value[first], value);
      seen.add(value);
      united.push(value);
    }
  }
  return united;
}

/** Whether two things are of one type and have the same values there. */
export function haveSame(one: DataObject, other: DataObject, leaves: readonly string[]): boolean {
  if (one.__typename !== other.__typename) return false;
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index] as string;
    if (one[leaf] !== other[leaf]) return false;
  }
  return true;
}

function hasOnly(object: DataObject, leaves: readonly string[]): boolean {
  let others = leaves.length;
  for (const key in object) if (key !== '__typename') others -= 1;
  if (others !== 0) return false;
  for (let index = 0; index < leaves.length; index++) if (object[leaves[index] as string] === undefined) return false;
  return true;
}

const isAnyOf = (typename: unknown, conditions: readonly string[], types: PossibleTypes): boolean =>
  typename === undefined || conditions.some((condition) => types.satisfies(typename, condition));

interface Place {
  readonly value: unknown;
  readonly path: Path;
}

const itemPlaces = (value: unknown, path: Path): Place[] =>
  Array.isArray(value)
    ? value.flatMap((item, index) => {
        const at = [...path, index];
        return Array.isArray(item) ? itemPlaces(item, at) : [{ value: item, path: at }];
      })
    : [];

/** Every place of every object at a path, as the client's paths: for errors, which name each place. */
export function placesAt(root: DataObject, { segments }: FlattenPath, types: PossibleTypes): Map<DataObject, Path[]> {
  let level: Place[] = [{ value: root, path: [] }];
  for (const segment of segments) {
    level = level.flatMap(({ value, path }): Place[] => {
      if (segment === '@') return itemPlaces(value, path);
      if (!isObject(value)) return [];
      if ('Field' in segment) return [{ value: value[segment.Field], path: [...path, segment.Field] }];
      return isAnyOf(value.__typename, segment.TypeCondition, types) ? [{ value, path }] : [];
    });
  }
  const places = new Map<DataObject, Path[]>();
  for (const { value, path } of level) {
    if (!isObject(value)) continue;
    const paths = places.get(value);
    if (paths) paths.push(path);
    else places.set(value, [path]);
  }
  return places;
}
