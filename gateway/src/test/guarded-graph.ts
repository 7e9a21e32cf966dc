import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, subscribe } from 'graphql';
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
    type Subscription { joined: User, left: User @authenticated }
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

async function* joined() {
  yield { joined: user, left: user };
}

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
    Subscription: { joined: { subscribe: joined }, left: { subscribe: joined } },
    User: { __resolveReference: () => user },
  },
  trading: { User: { __resolveReference: ({ email }: { email: string }) => ({ email, orders: [`by ${email}`] }) } },
};

type Name = keyof typeof sdl;

/** An answer as it comes over HTTP. */
const sent = (answer: unknown): SubgraphAnswer => JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;

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
  const find = (name: string) => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`There is no subgraph ${name}.`);
    return schema;
  };
  const transport: SubgraphTransport = {
    async send({ subgraph, query, variables }) {
      fetched.push(query);
      return sent(await graphql({ schema: find(subgraph), source: query, variableValues: variables }));
    },
    async *subscribe({ subgraph, query, variables }) {
      const document = parse(query);
      fetched.push(query);
      const events = await subscribe({ schema: find(subgraph), document, variableValues: variables });
      if (!(Symbol.asyncIterator in events)) return yield sent(events);
      for await (const event of events) yield sent(event);
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
