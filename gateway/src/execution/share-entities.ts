import type { FlattenPath } from './flatten-path.js';
import type { Wave } from './plan-waves.js';
import type { EntityPart } from './subgraph-call.js';

/**
 * Marks the parts whose entities may be one object in all the places that they are for. They may unless a later wave adds
 * something in one place only: two places may use one name for different things.
 */
export function shareEntities(waves: readonly Wave[]): readonly Wave[] {
  return waves.map((wave, index) => {
    const later = waves.slice(index + 1).flatMap((calls) => calls.flatMap(({ entities }) => entities));
    return wave.map((call) => ({
      ...call,
      entities: call.entities.map((part) => ({ ...part, isShared: areTreatedAlike(part.paths, later) })),
    }));
  });
}

function areTreatedAlike(paths: readonly FlattenPath[], later: readonly EntityPart[]): boolean {
  if (paths.length < 2) return true;
  const treatments = paths.map((path) => JSON.stringify(later.map((part) => additionsUnder(path, part))));
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
