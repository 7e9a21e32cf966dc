import { IDENTITY_HEADER, type Subgraph } from '@quantgraph/shared';
import type { Answer } from '@quantgraph/shared/test-kit';
import { type GraphQLObjectType, isUnionType } from 'graphql';
import type { Ids, World } from './a-world.js';
import type { Caller } from './a-world-caller.js';
import { selectionOf } from './a-world-schema.js';

/** One of each thing that belongs to nobody: by type, what its key is. */
export async function publicThings(caller: Caller): Promise<Ids> {
  const { data } = await caller.ask(`{
    news(first: 1) { nodes { id } }
    economicIndicators(indicatorTypes: ["CPI"], from: "2009-01-01") { id }
    snapshots(first: 1) { nodes { id } }
  }`);
  return {
    Company: 'AAPL',
    EconomicIndicator: data.economicIndicators[0].id,
    MarketSnapshot: data.snapshots.nodes[0].id,
    NewsData: data.news.nodes[0].id,
    StrategyTemplate: 'sma-crossover',
  };
}

/** Fields of another subgraph that `@requires` brings along, by type. */
const REQUIRED: Readonly<Record<string, object>> = {
  Watchlist: { symbols: [] },
  Backtest: { symbols: [], startDate: null, endDate: null },
};

/** An entity of a subgraph: how to ask for everything of it. */
export interface EntityType {
  readonly type: GraphQLObjectType;
  /** Sets of key fields. */
  readonly keys: readonly string[];
  readonly query: string;
}

/** The entities that a subgraph answers references to. */
export function entitiesOf(subgraph: Pick<Subgraph, 'schema'>): EntityType[] {
  const union = subgraph.schema.getType('_Entity');
  if (!isUnionType(union)) return [];
  return union.getTypes().map((type) => ({ type, keys: keysOf(type), query: queryOf(type) }));
}

function keysOf(type: GraphQLObjectType): string[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  const keys = nodes.flatMap((node) => node?.directives ?? []).filter(({ name }) => name.value === 'key');
  return keys.flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === 'StringValue' ? [value.value] : [])),
  );
}

function queryOf(type: GraphQLObjectType): string {
  const selection = `... on ${type.name} { ${selectionOf(type, 1)} }`;
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
}

/** A reference by one key, with what `@requires` brings along. */
export const referenceBy = (type: GraphQLObjectType, key: string, value: unknown) => ({
  __typename: type.name,
  ...REQUIRED[type.name],
  [key]: value,
});

/** References to all that a world has of a type, or to what is public of it, by each key. Throws where there is neither. */
export function referencesTo({ type, keys }: EntityType, all: World['all'], publicIds: Ids) {
  const ids = [...(all.get(type.name) ?? [])];
  const shared = publicIds[type.name];
  if (shared) ids.push(shared);
  if (ids.length === 0) throw new Error(`Expected a ${type.name} in the world, but there is none.`);
  return keys.flatMap((key) => ids.map((id) => referenceBy(type, key, id)));
}

/** Asks a subgraph's server as another process would, with this proof of who asks. */
export async function askServer(
  url: string,
  query: string,
  variables: object,
  token?: string,
): Promise<{ status: number; body: Answer }> {
  const headers = { 'content-type': 'application/json', ...(token && { [IDENTITY_HEADER]: token }) };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Answer };
}
