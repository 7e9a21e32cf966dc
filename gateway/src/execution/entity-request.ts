import { type DataObject, type FlattenPath, haveSame, type KnownLevels, objectsAt } from './flatten-path.js';
import type { PossibleTypes } from './possible-types.js';
import type { EntityPart } from './subgraph-call.js';

/** What one part of a call asks about, and who waits for it. */
export interface EntityRequest {
  readonly part: EntityPart;
  readonly targets: readonly Targets[];
}

/** The objects at one path of a part, and for each the place of its representation in the list that is sent. */
export interface Targets {
  readonly path: FlattenPath;
  readonly objects: readonly DataObject[];
  readonly indexes: readonly number[];
}

/** The representations that a call sends, by variable: each once, in the order in which they are first needed. */
export type Representations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Gathers the entities of all parts of a call; parts that share a variable share its list. */
export function requestEntities(
  root: DataObject,
  parts: readonly EntityPart[],
  types: PossibleTypes,
  known: KnownLevels,
): { requests: readonly EntityRequest[]; representations: Representations } {
  const representations = new Map<string, Map<string, number>>();
  const requests = parts.map((part): EntityRequest => {
    const list = representations.get(part.variable) ?? new Map<string, number>();
    representations.set(part.variable, list);
    return {
      part,
      targets: part.paths.map((path) =>
        targetsAt(path, objectsAt(root, path, types, known, part.represent.leaves), part, list),
      ),
    };
  });
  return { requests, representations };
}

function targetsAt(
  path: FlattenPath,
  found: readonly DataObject[],
  { represent }: EntityPart,
  list: Map<string, number>,
): Targets {
  const objects: DataObject[] = [];
  const indexes: number[] = [];
  const { leaves } = represent;
  const [first] = leaves ?? [];
  const byKey = new Map<unknown, Known>();
  for (const object of found) {
    const key = first === undefined ? undefined : object[first];
    const known = key === undefined ? undefined : byKey.get(key);
    const isKnown = known !== undefined && leaves !== undefined && haveSame(object, known.object, leaves);
    const index = isKnown ? known.index : place(represent.write(object), list);
    if (index === undefined) continue;
    if (known === undefined && key !== undefined) byKey.set(key, { object, index });
    objects.push(object);
    indexes.push(index);
  }
  return { path, objects, indexes };
}

interface Known {
  readonly object: DataObject;
  readonly index: number;
}

/** A representation's place in the list, at the end if it is new there. */
function place(text: string | undefined, list: Map<string, number>): number | undefined {
  if (text === undefined) return undefined;
  const known = list.get(text);
  if (known !== undefined) return known;
  list.set(text, list.size);
  return list.size - 1;
}
