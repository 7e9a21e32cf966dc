import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { PossibleTypes } from './possible-types.js';

export type DataObject = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** Where in the merged data the entities of a fetch stand. */
export interface FlattenPath {
  readonly segments: readonly FlattenNodePathSegment[];
  /** The response keys alone, dotted: says which selection of the client this is. */
  readonly fields: string;
}

export function flattenPath(segments: readonly FlattenNodePathSegment[]): FlattenPath {
  const fields = segments.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
  return { segments, fields: fields.join('.') };
}

const isObject = (value: unknown): value is DataObject => typeof value === 'object' && value !== null;

/**
 * The objects at a path, each once: an entity that stands in many places is one object in the merged data, and all of
 * its places lead to it.
 */
export function objectsAt(root: DataObject, { segments }: FlattenPath, types: PossibleTypes): readonly DataObject[] {
  let level: readonly unknown[] = [root];
  for (const segment of segments) {
    if (segment === '@') level = level.flatMap(itemsOf);
    else if ('Field' in segment) level = fieldOfEach(level, segment.Field);
    else level = level.filter((value) => isObject(value) && isAnyOf(value.__typename, segment.TypeCondition, types));
  }
  return level.filter(isObject);
}

/** One `@` of a plan stands for lists of any depth. */
const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap((item) => (Array.isArray(item) ? itemsOf(item) : [item])) : [];

function fieldOfEach(level: readonly unknown[], field: string): readonly unknown[] {
  if (level.length === 1) {
    const value = (level[0] as DataObject | null)?.[field];
    return isObject(value) ? [value] : [];
  }
  const seen = new Set<unknown>();
  for (const object of level) {
    const value = (object as DataObject | null)?.[field];
    if (isObject(value)) seen.add(value);
  }
  return [...seen];
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
