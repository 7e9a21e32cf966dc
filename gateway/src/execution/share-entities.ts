import type { FlattenPath } from './flatten-path.js';
import type { OrderedCall } from './order-calls.js';
import type { EntityPart } from './subgraph-call.js';

/**
 * Marks the parts whose entities may be one object in all the places that they are for. They may unless another part adds
 * something in one place only: two places may use one name for different things.
 */
export function shareEntities(calls: readonly OrderedCall[]): readonly OrderedCall[] {
  const parts = calls.flatMap(({ call }) => call.entities);
  return calls.map(({ call, after }) => ({
    call: {
      ...call,
      entities: call.entities.map((part) => ({ ...part, isShared: areTreatedAlike(part, parts) })),
    },
    after,
  }));
}

function areTreatedAlike(part: EntityPart, parts: readonly EntityPart[]): boolean {
  if (part.paths.length < 2) return true;
  const others = parts.filter((other) => other !== part);
  const treatments = part.paths.map((path) => JSON.stringify(others.map((other) => additionsUnder(path, other))));
  return new Set(treatments).size === 1;
}

/** What a part adds to under a path, seen from that path. */
function additionsUnder(path: FlattenPath, { paths }: EntityPart): readonly string[] {
  const start = path.segments.map((segment) => JSON.stringify(segment));
  return paths
    .map(({ segments }) => segments.map((segment) => JSON.stringify(segment)))
    .filter((segments) => start.every((segment, index) => segments[index] === segment))
    .map((segments) => segments.slice(start.length).join(''))
    .sort();
}
