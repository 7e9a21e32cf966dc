import { type DocumentNode, type FieldNode, Kind, type SelectionNode } from 'graphql';
import { operationIn, responseKey } from './subgraph-call.js';

/** Fields of a selection, through fragments, that a thing of a type has; without `__typename`, which nobody misses. */
function fieldsFor(document: DocumentNode, selections: readonly SelectionNode[], typename?: unknown): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
    if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
    const condition = fragment.typeCondition?.name.value;
    if (condition !== undefined && typename !== undefined && condition !== typename) return [];
    return fieldsFor(document, fragment.selectionSet.selections, typename);
  });
}

/** Response keys of a document's root fields, but for those of `entities`. */
export function rootKeys(document: DocumentNode, entities: ReadonlySet<string>): readonly string[] {
  return fieldsFor(document, operationIn(document).selectionSet.selections)
    .map(responseKey)
    .filter((key) => !entities.has(key));
}

/** Response keys of what the field `key` of a document asks of an entity of type `typename`. */
export function entityKeys(document: DocumentNode, key: string, typename: unknown): readonly string[] {
  const field = fieldsFor(document, operationIn(document).selectionSet.selections).find(
    (root) => responseKey(root) === key,
  );
  return [...new Set(fieldsFor(document, field?.selectionSet?.selections ?? [], typename).map(responseKey))];
}
