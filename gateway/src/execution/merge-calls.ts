import {
  type ASTNode,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { ENTITIES, type EntityPart, operationIn, responseKey, type SubgraphCall } from './subgraph-call.js';

/** Several queries to one subgraph as one request: fragments, representations and `_entities` get names of their own. */
export function mergeCalls(calls: readonly SubgraphCall[]): SubgraphCall {
  const [first] = calls;
  if (!first) throw new Error('Expected at least one call to merge.');
  if (calls.length === 1) return first;
  const renamed = calls.map(rename);
  const variables = new Map<string, VariableDefinitionNode>();
  const selections: SelectionNode[] = [];
  const fragments: DefinitionNode[] = [];
  for (const { document } of renamed) {
    const operation = operationIn(document);
    for (const definition of operation.variableDefinitions ?? []) {
      variables.set(definition.variable.name.value, definition);
    }
    selections.push(...operation.selectionSet.selections);
    fragments.push(...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
  }
  const operation: OperationDefinitionNode = {
    ...operationIn(first.document),
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return {
    ...first,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    entities: renamed.flatMap(({ entities }) => entities),
    output: {
      apply: (value) => {
        for (const { output } of calls) output.apply(value);
      },
      path: (path) => calls.reduce((current, { output }) => output.path(current), path),
    },
  };
}

function rename(call: SubgraphCall, index: number): SubgraphCall {
  const partNames = new Map(call.entities.map((part, at) => [part.key, `_e${index}_${at}`]));
  const variableNames = new Map(call.entities.map((part, at) => [part.variable, `_r${index}_${at}`]));
  const document = visit(call.document, {
    Field: (field): FieldNode | undefined => {
      const key = field.name.value === ENTITIES ? partNames.get(responseKey(field)) : undefined;
      return key === undefined ? undefined : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
    Variable: (variable) => withName(variable, variableNames.get(variable.name.value)),
    FragmentSpread: (spread) => withName(spread, `f${index}_${spread.name.value}`),
    FragmentDefinition: (fragment): FragmentDefinitionNode =>
      withName(fragment, `f${index}_${fragment.name.value}`) ?? fragment,
  });
  const entities = call.entities.map(
    (part): EntityPart => ({
      ...part,
      key: partNames.get(part.key) ?? part.key,
      variable: variableNames.get(part.variable) ?? part.variable,
    }),
  );
  return { ...call, document, entities };
}

function withName<N extends ASTNode & { name: { kind: Kind.NAME; value: string } }>(
  node: N,
  name: string | undefined,
): N | undefined {
  return name === undefined ? undefined : { ...node, name: { kind: Kind.NAME, value: name } };
}
