import { type FieldNode, Kind, print, type SelectionSetNode, visit } from 'graphql';
import type { DecidedOperation } from './prune-operation.js';
import { responseKey } from './subgraph-call.js';

/** A field whose response key stands for something else in another type of the same thing. */
export interface ContestedField extends FieldNode {
  /** Which of the things that its response key stands for it is. */
  readonly contestant?: number;
}

const meaningOf = ({ name, arguments: given = [] }: FieldNode): string =>
  `${name.value}(${given.map(print).sort().join()})`;

/**
 * Marks fields that share a response key, in the same place, with fields of other types that are not the same. The
 * client gets one of them in each object, but a subgraph that does not tell these types apart is asked for all.
 */
export function markContested(decided: DecidedOperation): DecidedOperation {
  const meanings = contestedKeys(decided);
  if (meanings.size === 0) return decided;
  const mark = <N extends SelectionSetNode>(set: N): N =>
    visit(set, {
      Field: {
        leave(field): ContestedField | undefined {
          const known = meanings.get(responseKey(field));
          return known && { ...field, contestant: known.indexOf(meaningOf(field)) };
        },
      },
    });
  const fragments = [...decided.fragments].map(
    ([name, fragment]) => [name, { ...fragment, selectionSet: mark(fragment.selectionSet) }] as const,
  );
  const { operation } = decided;
  return {
    operation: { ...operation, selectionSet: mark(operation.selectionSet) },
    fragments: new Map(fragments),
  };
}

/** Response keys that stand for more than one thing in one place, with all the things that they stand for anywhere. */
function contestedKeys({ operation, fragments }: DecidedOperation): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, Set<string>>();
  const firstAt = new Map<string, string>();
  const contested = new Set<string>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode, path: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, path);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const place = `${path} ${selection.name.value}`;
        const fragment = spread.has(place) ? undefined : fragments.get(selection.name.value);
        spread.add(place);
        if (fragment) walk(fragment.selectionSet, path);
      } else {
        const key = responseKey(selection);
        const at = `${path}.${key}`;
        const meaning = meaningOf(selection);
        meanings.set(key, (meanings.get(key) ?? new Set<string>()).add(meaning));
        if ((firstAt.get(at) ?? meaning) !== meaning) contested.add(key);
        firstAt.set(at, meaning);
        if (selection.selectionSet) walk(selection.selectionSet, at);
      }
    }
  };
  walk(operation.selectionSet, '');
  return new Map([...contested].map((key) => [key, [...(meanings.get(key) ?? [])]]));
}
