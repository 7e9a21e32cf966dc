import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionNode } from 'graphql';

type Path = readonly (string | number)[];

const responseKey = (field: FieldNode): string => field.alias?.value ?? field.name.value;

const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

function fieldsFor(selections: readonly SelectionNode[], typename?: unknown): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    if (condition !== undefined && typename !== undefined && condition !== typename) return [];
    return fieldsFor(selection.selectionSet.selections, typename);
  });
}

/**
 * Paths, in a subgraph's own response, of what the client misses when a fetch fails as a whole: each root field, or each
 * field of each entity. The gateway turns them into the client's paths.
 */
export function fetchedPaths(query: string, variables: Record<string, unknown> = {}): Path[] {
  const operation = parse(query, { noLocation: true }).definitions.find(isOperation);
  return fieldsFor(operation?.selectionSet.selections ?? []).flatMap((root): Path[] => {
    const { representations } = variables;
    if (root.name.value !== '_entities' || !Array.isArray(representations)) return [[responseKey(root)]];
    const selections = root.selectionSet?.selections ?? [];
    return representations.flatMap((representation: { __typename?: unknown }, index) =>
      fieldsFor(selections, representation.__typename).map((field) => [responseKey(root), index, responseKey(field)]),
    );
  });
}
