import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

function isLeftOut(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    const isTrue =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value]
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return name.value === 'skip' ? isTrue === true : isTrue === false;
  });
}

/** How often an operation runs each of its root fields: once under every alias, in whatever fragment it stands. */
export function rootFieldUses(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Variables = {},
): ReadonlyMap<string, number> {
  const fieldByKey = new Map<string, string>();
  const seen = new Set<string>();
  const fragment = (name: string) =>
    document.definitions.find(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
    );
  const collect = (selectionSet: SelectionSetNode | undefined) => {
    for (const selection of selectionSet?.selections ?? []) {
      if (isLeftOut(selection.directives, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        fieldByKey.set(selection.alias?.value ?? selection.name.value, selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        collect(fragment(selection.name.value)?.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  const uses = new Map<string, number>();
  for (const field of fieldByKey.values()) uses.set(field, (uses.get(field) ?? 0) + 1);
  return uses;
}
