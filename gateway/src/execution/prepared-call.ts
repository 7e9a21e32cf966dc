import { Kind, print, stripIgnoredCharacters } from 'graphql';
import { rootKeys } from './missed-fields.js';
import { operationIn, type SubgraphCall } from './subgraph-call.js';

/** A call whose texts are ready to be sent. */
export interface PreparedCall extends SubgraphCall {
  readonly query: string;
  /** The JSON request body up to the variables. */
  readonly bodyStart: string;
  /** The client's variables that the subgraph gets, too. */
  readonly variables: readonly string[];
  readonly isEntitiesOnly: boolean;
}

export function prepareCall(call: SubgraphCall): PreparedCall {
  const { document, entities } = call;
  const query = stripIgnoredCharacters(print(document));
  const own = new Set(entities.map(({ variable }) => variable));
  const variables = (operationIn(document).variableDefinitions ?? []).flatMap(({ variable }) =>
    variable.kind === Kind.VARIABLE && !own.has(variable.name.value) ? [variable.name.value] : [],
  );
  const isEntitiesOnly =
    rootKeys(document, new Set(entities.map(({ key }) => key))).length === 0 && entities.length > 0;
  return { ...call, query, bodyStart: `{"query":${JSON.stringify(query)}`, variables, isEntitiesOnly };
}
