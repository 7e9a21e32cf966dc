import { type DataObject, type FlattenPath, objectsAt } from './flatten-path.js';
import type { PossibleTypes } from './possible-types.js';
import type { EntityPart } from './subgraph-call.js';

/** What one part of a call asks about, and who waits for it. */
export interface EntityRequest {
  readonly part: EntityPart;
  /** For each path of the part, the objects there, with the place of their representation in the list that is sent. */
  readonly targets: readonly { readonly path: FlattenPath; readonly objects: readonly Target[] }[];
}

interface Target {
  readonly object: DataObject;
  readonly index: number;
}

/** The representations that a call sends, by variable: each once, in the order in which they are first needed. */
export type Representations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Gathers the entities of all parts of a call; parts that share a variable share its list. */
export function requestEntities(
  root: DataObject,
  parts: readonly EntityPart[],
  types: PossibleTypes,
): { requests: readonly EntityRequest[]; representations: Representations } {
  const representations = new Map<string, Map<string, number>>();
  const requests = parts.map((part): EntityRequest => {
    let list = representations.get(part.variable);
    if (!list) {
      list = new Map();
      representations.set(part.variable, list);
    }
    const indexes = list;
    const targets = part.paths.map((path) => {
      const objects: Target[] = [];
      for (const object of objectsAt(root, path, types)) {
        const text = part.represent(object);
        if (text === undefined) continue;
        let index = indexes.get(text);
        if (index === undefined) {
          index = indexes.size;
          indexes.set(text, index);
        }
        objects.push({ object, index });
      }
      return { path, objects };
    });
    return { part, targets };
  });
  return { requests, representations };
}
