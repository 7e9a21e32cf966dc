import { type FlattenPath, withMeetings } from './flatten-path.js';
import type { OrderedCall } from './order-calls.js';
import { type EntityPart, fieldsIn, responseKey, type SubgraphCall } from './subgraph-call.js';

/**
 * Marks the parts whose entities may be one object in all the places that they are for. They may unless another part adds
 * something in one place only: two places may use one name for different things.
 */
export function shareEntities(calls: readonly OrderedCall[]): readonly OrderedCall[] {
  const parts = calls.flatMap(({ call }) => call.entities);
  const joined = new Set(parts.flatMap(({ paths }) => paths.map(({ fields }) => fields)));
  return calls.map(({ call, after }) => ({
    call: {
      ...call,
      entities: call.entities.map((part) => ({
        ...part,
        paths: part.paths.map((path) => withMeetings(path, joined)),
        isShared: areTreatedAlike(call, part, parts),
      })),
    },
    after,
  }));
}

function areTreatedAlike(call: SubgraphCall, part: EntityPart, parts: readonly EntityPart[]): boolean {
  if (part.paths.length < 2) return true;
  const others = parts.filter((other) => other !== part);
  const objects = new Set(objectFields(call, part));
  const treatments = part.paths.map((path) =>
    JSON.stringify(others.map((other) => additionsUnder(path, other).filter(([field = '']) => objects.has(field)))),
  );
  return new Set(treatments).size === 1;
}

/** Names of what, of a part's entities, is itself an object or a list of some: all else can't be added to. */
function objectFields({ operation }: SubgraphCall, { key }: EntityPart): readonly string[] {
  const entities = fieldsIn(operation.selectionSet).find((field) => responseKey(field) === key);
  return fieldsIn(entities?.selectionSet).flatMap((field) => (field.selectionSet ? [responseKey(field)] : []));
}

/** The ways from a path on to what a part adds to. */
function additionsUnder(path: FlattenPath, { paths }: EntityPart): readonly (readonly string[])[] {
  const start = path.segments.map((segment) => JSON.stringify(segment));
  return paths
    .map(({ segments }) => segments.map((segment) => JSON.stringify(segment)))
    .filter((segments) => start.every((segment, index) => segments[index] === segment))
    .map((segments) => segments.slice(start.length).map(fieldName))
    .sort();
}

const fieldName = (segment: string): string => JSON.parse(segment).Field ?? segment;
