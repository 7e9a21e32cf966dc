import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { DataObject } from './flatten-path.js';
import type { SelectionShape } from './selection-shape.js';

const META_FIELDS: readonly string[] = ['__schema', '__type'];

/** Answers what an operation asks about the graph itself, from the client's view of it; undefined if it asks nothing. */
export function compileIntrospection(
  schema: GraphQLSchema,
  shape: SelectionShape,
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
): ((variables: Readonly<Record<string, unknown>>) => DataObject) | undefined {
  const asked = (shape.fieldsOf(shape.type.name) ?? []).filter(({ name }) => META_FIELDS.includes(name));
  if (asked.length === 0) return undefined;
  const selections = asked.flatMap(({ nodes }) => nodes);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
  };
  return (variableValues) => {
    const { data, errors } = executeSync({ schema, document, variableValues });
    if (errors?.[0]) throw errors[0];
    return Object.fromEntries(asked.map((field) => [field.dataKey, data?.[field.key]]));
  };
}
