import { print, stripIgnoredCharacters } from 'graphql';
import { rootKeys } from './missed-fields.js';
import type { OrderedCall } from './order-calls.js';
import type { SubgraphCall } from './subgraph-call.js';

/** A call whose texts are ready to be sent. */
export interface PreparedCall extends SubgraphCall {
  /** Places, among the calls of the operation, of those that have to be answered first. */
  readonly after: readonly number[];
  readonly query: string;
  /** The JSON request body up to the variables. */
  readonly bodyStart: string;
  /** The client's variables that the subgraph gets, too. */
  readonly variables: readonly string[];
  readonly isEntitiesOnly: boolean;
}

export function prepareCall({ call, after }: OrderedCall): PreparedCall {
  const query = stripIgnoredCharacters(print(call.operation));
  const own = new Set(call.entities.map(({ variable }) => variable));
  const variables = (call.operation.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => !own.has(name));
  const isEntitiesOnly = call.entities.length > 0 && rootKeys(call).length === 0;
  return { ...call, after, query, bodyStart: `{"query":${JSON.stringify(query)}`, variables, isEntitiesOnly };
}

/** The calls that remain when the first is answered already, as they wait for each other. */
export const callsAfterFirst = ([, ...calls]: readonly PreparedCall[]): readonly PreparedCall[] =>
  calls.map((call) => ({ ...call, after: call.after.flatMap((index) => (index > 0 ? [index - 1] : [])) }));
