import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import { fixedSupergraph } from '../supergraph/fixed-supergraph.js';
import { aGateway, type TestGateway, type TestGatewayOptions } from './a-gateway.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"
])\n`;

const sdl = {
  users: `${link}
    type Query {
      user: User
      users(first: Int): [User!]! @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false)
      open: String
      hidden: String @authenticated
      count: Int! @authenticated
      color: Color
      any: [Any!]!
      nodes: [Node!]!
    }
    type Mutation { act: User @authenticated, start: User @cost(weight: 100) }
    type User implements Node @key(fields: "email") {
      id: ID!
      name: String
      email: String @authenticated
      salary: Int @requiresScopes(scopes: [["read:salary", "read:user"], ["admin"]])
      audit: String @policy(policies: [["administrator"]])
      lucky: String @policy(policies: [["odd"], ["nobody"]])
      nowhere: String @policy(policies: [["nowhere"]])
      grade: Int! @requiresScopes(scopes: [["read:grade"]])
    }
    type Vault implements Node @authenticated { id: ID! code: String }
    interface Node { id: ID! }
    union Any = User | Vault
    enum Color @authenticated { RED }
  `,
  trading: `${link}
    type User @key(fields: "email") { email: String @authenticated orders: [String!] }
  `,
} as const;

const ada = {
  id: 'u1',
  name: 'Ada',
  email: 'ada@example.org',
  salary: 7,
  audit: 'clean',
  lucky: 'yes',
  nowhere: 'no',
  grade: 1,
};
const user = { __typename: 'User', ...ada };
const vault = { __typename: 'Vault', id: 'v1', code: '0000' };

const resolvers = {
  users: {
    Query: {
      user: () => user,
      users: () => [user, user],
      open: () => 'open',
      hidden: () => 'hidden',
      count: () => 1,
      color: () => 'RED',
      any: () => [user, vault],
      nodes: () => [user, vault],
    },
    Mutation: { act: () => user, start: () => user },
    User: { __resolveReference: () => user },
  },
  trading: { User: { __resolveReference: ({ email }: { email: string }) => ({ email, orders: [`by ${email}`] }) } },
};

type Name = keyof typeof sdl;

const isOurs = (name: string): name is Name => name in sdl;

function guardedSupergraph(): string {
  const services = Object.entries(sdl).map(([name, text]) => ({ name, typeDefs: parse(text), url: `http://${name}` }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}

export interface GuardedGraph extends TestGateway {
  /** The queries that subgraphs got, in order. */
  readonly fetched: readonly string[];
}

/** A gateway over two subgraphs that demand something of their callers, and cost. */
export async function aGuardedGraph(
  options: Omit<TestGatewayOptions, 'supergraph' | 'between'> = {},
): Promise<GuardedGraph> {
  const fetched: string[] = [];
  const schemas = new Map(
    Object.entries(sdl).map(([name, text]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(text), resolvers: resolvers[name as Name] as never }]),
    ]),
  );
  const transport: SubgraphTransport = {
    async send({ subgraph, query, variables }) {
      const schema = schemas.get(subgraph);
      if (!schema || !isOurs(subgraph)) throw new Error(`There is no subgraph ${subgraph}.`);
      fetched.push(query);
      const answer = await graphql({ schema, source: query, variableValues: variables });
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
    subscribe: () => {
      throw new Error('There is nothing to subscribe to.');
    },
    isUp: async () => true,
  };
  const gateway = await aGateway({
    ...options,
    supergraph: fixedSupergraph(guardedSupergraph()),
    between: () => transport,
  });
  return { ...gateway, fetched };
}
