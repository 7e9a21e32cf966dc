import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Marks denied fields in an operation. Clients can't send it: it is no directive of the graph. */
const MARK = '__denied';

/** Whether a field of a marked document is denied: it answers null, whatever is known of it. */
export const isDenied = ({ directives }: FieldNode): boolean =>
  directives?.some(({ name }) => name.value === MARK) ?? false;

/** One operation of a document, and the document's fragments, with every denied field marked. */
export function markDenied(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: ReadonlySet<FieldNode>,
): DocumentNode {
  return rewrite(document, operation, (node) => {
    if (!denied.has(node)) return node;
    const mark = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: MARK } } as const;
    return { ...node, directives: [...(node.directives ?? []), mark] };
  });
}

/** One operation without the denied fields. Where nothing else is selected stands `__typename`. */
export function removeDenied(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: ReadonlySet<FieldNode>,
): DocumentNode {
  return rewrite(document, operation, (node) => (denied.has(node) ? undefined : node));
}

/** Whether an operation of which fields were removed still asks for anything but type names. */
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

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function rewrite(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  replace: (node: FieldNode) => FieldNode | undefined,
): DocumentNode {
  const selection = (node: SelectionNode): SelectionNode[] => {
    const replaced = node.kind === Kind.FIELD ? replace(node) : node;
    if (!replaced) return [];
    if (replaced !== node || replaced.kind === Kind.FRAGMENT_SPREAD || !replaced.selectionSet) return [replaced];
    return [{ ...replaced, selectionSet: set(replaced.selectionSet) }];
  };
  const set = ({ selections }: SelectionSetNode): SelectionSetNode => {
    const kept = selections.flatMap(selection);
    return { kind: Kind.SELECTION_SET, selections: kept.length > 0 ? kept : [TYPENAME] };
  };
  const definitions = document.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.OPERATION_DEFINITION && node !== operation) return [];
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) return [node];
    return [{ ...node, selectionSet: set(node.selectionSet) }];
  });
  return { ...document, definitions };
}
