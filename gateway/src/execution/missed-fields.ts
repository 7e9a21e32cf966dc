import { fieldsIn, isEntityField, responseKey, type SubgraphCall } from './subgraph-call.js';

const isMissed = (key: string): boolean => key !== '__typename';

/** Response keys of a call's root fields, but for those that ask for entities. */
export function rootKeys(call: SubgraphCall): readonly string[] {
  return fieldsIn(call.operation.selectionSet)
    .filter((field) => !isEntityField(call, field))
    .map(responseKey)
    .filter(isMissed);
}

/** Response keys of what the field `key` of a call asks of an entity of type `typename`. */
export function entityKeys({ operation }: SubgraphCall, key: string, typename: unknown): readonly string[] {
  const field = fieldsIn(operation.selectionSet).find((root) => responseKey(root) === key);
  return [...new Set(fieldsIn(field?.selectionSet, typename).map(responseKey))].filter(isMissed);
}
