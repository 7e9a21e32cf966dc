import { type FieldNode, Kind, type SelectionNode, type VariableDefinitionNode, visit } from 'graphql';
import { ENTITIES, type EntityPart, responseKey, type SubgraphCall } from './subgraph-call.js';

/** Several queries to one subgraph as one request: representations and `_entities` get names of their own. */
export function mergeCalls(calls: readonly SubgraphCall[]): SubgraphCall {
  const [first] = calls;
  if (!first) throw new Error('Expected at least one call to merge.');
  if (calls.length === 1) return first;
  const renamed = calls.map(rename);
  const variables = new Map<string, VariableDefinitionNode>();
  const selections: SelectionNode[] = [];
  for (const { operation } of renamed) {
    for (const definition of operation.variableDefinitions ?? []) {
      variables.set(definition.variable.name.value, definition);
    }
    selections.push(...operation.selectionSet.selections);
  }
  return {
    ...first,
    operation: {
      ...first.operation,
      variableDefinitions: [...variables.values()],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
    entities: renamed.flatMap(({ entities }) => entities),
    output: {
      apply: (value) => {
        for (const { output } of calls) output.apply(value);
      },
      path: (path) => calls.reduce((current, { output }) => output.path(current), path),
    },
  };
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

function rename(call: SubgraphCall, index: number): SubgraphCall {
  const partNames = new Map(call.entities.map(({ key }, at) => [key, `_e${index}_${at}`]));
  const variableNames = new Map(call.entities.map(({ variable }, at) => [variable, `_r${index}_${at}`]));
  const operation = visit(call.operation, {
    Field: (field): FieldNode | undefined => {
      const key = field.name.value === ENTITIES ? partNames.get(responseKey(field)) : undefined;
      return key === undefined ? undefined : { ...field, alias: named(key) };
    },
    Variable: (variable) => {
      const name = variableNames.get(variable.name.value);
      return name === undefined ? undefined : { ...variable, name: named(name) };
    },
  });
  const entities = call.entities.map(
    (part): EntityPart => ({
      ...part,
      key: partNames.get(part.key) ?? part.key,
      variable: variableNames.get(part.variable) ?? part.variable,
    }),
  );
  return { ...call, operation, entities };
}
