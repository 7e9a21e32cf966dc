import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The one operation of a document, with what its fragments hold written where they are spread. */
export function inlineFragments({ definitions }: DocumentNode): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  if (!operation) throw new Error('Expected a planned fetch to hold an operation.');

  const inline = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : undefined;
      if (spread) {
        const { typeCondition, selectionSet } = spread;
        const { directives } = selection;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: inline(selectionSet) };
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection;
      return { ...selection, selectionSet: inline(selection.selectionSet) };
    }),
  });
  return { ...operation, selectionSet: inline(operation.selectionSet) };
}
