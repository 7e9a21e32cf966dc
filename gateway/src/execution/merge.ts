import { type DataObject, isObject } from './flatten-path.js';
import type { PossibleTypes } from './possible-types.js';

/**
 * Adds what a subgraph knows of a thing to what is known already. New objects and lists are taken over as they are, not
 * copied: an entity that stands in a thousand places stays one object.
 */
export function mergeInto(
  target: DataObject,
  source: DataObject,
  types: PossibleTypes,
  keys: readonly string[] = Object.keys(source),
): void {
  for (const key of keys) {
    if (key === '__proto__') continue;
    const value = source[key];
    const known = target[key];
    if (known === undefined || known === null) target[key] = value;
    else if (key === '__typename') {
      // A subgraph that knows an interface as an object answers the interface's name; the concrete one is worth more.
      if (!types.isConcrete(known)) target[key] = value;
    } else if (isObject(known) && isObject(value) && known !== value) mergeValues(known, value, types);
  }
}

function mergeValues(known: DataObject, value: DataObject, types: PossibleTypes): void {
  if (!Array.isArray(known)) {
    mergeInto(known, value, types);
    return;
  }
  if (!Array.isArray(value) || known.length !== value.length) return;
  for (let index = 0; index < known.length; index++) {
    const before = known[index];
    const added = value[index];
    if (before === null || before === undefined) known[index] = added;
    else if (isObject(before) && isObject(added) && before !== added) mergeValues(before, added, types);
  }
}
