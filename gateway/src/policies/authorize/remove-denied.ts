import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** One operation of a document without the denied fields. Where nothing else is selected stands `__typename`. */
export function removeDenied(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: ReadonlySet<FieldNode>,
): DocumentNode {
  const remaining = (node: SelectionNode): SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
    if (node.kind === Kind.FIELD && denied.has(node)) return [];
    return node.selectionSet ? [{ ...node, selectionSet: within(node.selectionSet) }] : [node];
  };
  const within = ({ selections }: SelectionSetNode): SelectionSetNode => {
    const kept = selections.flatMap(remaining);
    return { kind: Kind.SELECTION_SET, selections: kept.length > 0 ? kept : [TYPENAME] };
  };
  const definitions = document.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.OPERATION_DEFINITION && node !== operation) return [];
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) return [node];
    return [{ ...node, selectionSet: within(node.selectionSet) }];
  });
  return { ...document, definitions };
}

/** Whether a document of one operation asks for nothing but type names. */
export function asksNothing(document: DocumentNode): boolean {
  const fragments = new Map<string, SelectionSetNode>();
  let root: SelectionSetNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
    else if (node.kind === Kind.OPERATION_DEFINITION) root = node.selectionSet;
  }
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      return asks(fragments.get(selection.name.value));
    }) ?? false;
  return !asks(root);
}
