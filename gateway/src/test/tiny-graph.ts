import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type CallContext, maskError, requireViewer, type Subgraph } from '@quantgraph/shared';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { GraphQLError, GraphQLScalarType, graphql, parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n`;

const sdl = {
  users: `${link}
    type Query { me: User, whoAmI: String }
    type Mutation { rename(username: String!): User }
    type User @key(fields: "id") { id: ID! username: String! }
  `,
  trading: `${link}
    type Query { broken: String, refused: String, strategies: [Strategy!], echo(at: Day): Day }
    scalar Day
    type User @key(fields: "id") { id: ID! strategies: [Strategy!] }
    type Strategy @key(fields: "id") { id: ID! name: String! flaky: String }
  `,
  ml: `${link}
    type Query { models: [Model!] }
    type User @key(fields: "id") { id: ID! models: [Model!] modelCount: Int }
    type Strategy @key(fields: "id") { id: ID! model: Model }
    type Model { name: String! }
  `,
} as const;

const day = new GraphQLScalarType({
  name: 'Day',
  parseValue: (value) => {
    if (value === 'Monday') return value;
    throw new GraphQLError('Expected Monday.');
  },
});

type TinyName = keyof typeof sdl;

const strategies = [
  { id: 's1', name: 'Crossover' },
  { id: 's2', name: 'Reversion' },
];

const resolvers: Record<TinyName, object> = {
  users: {
    Query: {
      me: (_root: unknown, _args: unknown, { viewer }: CallContext) => viewer && { id: viewer.id, username: 'ada' },
      whoAmI: (_root: unknown, _args: unknown, { viewer }: CallContext) => viewer?.id ?? 'anonymous',
    },
    Mutation: {
      rename: (_root: unknown, { username }: { username: string }, { viewer }: CallContext) => ({
        id: requireViewer(viewer).id,
        username,
      }),
    },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id, username: 'ada' }) },
  },
  trading: {
    Day: day,
    Query: {
      echo: (_root: unknown, { at }: { at: string }) => at,
      broken: () => {
        throw new Error('password of 10.0.0.7:27017 is hunter2');
      },
      refused: () => {
        throw new GraphQLError('Ask for less.', { extensions: { code: 'FORBIDDEN' } });
      },
      strategies: () => strategies,
    },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id, strategies }) },
    Strategy: {
      __resolveReference: ({ id }: { id: string }) => strategies.find((strategy) => strategy.id === id),
      flaky: ({ id }: { id: string }) => {
        if (id === 's2') throw new GraphQLError('This one fails.', { extensions: { code: 'FORBIDDEN' } });
        return 'fine';
      },
    },
  },
  ml: {
    Query: { models: () => [{ name: 'Forest' }] },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id, models: [{ name: 'Forest' }], modelCount: 1 }) },
    Strategy: { __resolveReference: ({ id }: { id: string }) => ({ id, model: { name: 'Forest' } }) },
  },
};

/** A small subgraph with real federation, real errors and no store. */
export type TinySubgraph = Omit<Subgraph, 'connection'>;

export function aTinySubgraph(name: TinyName): TinySubgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never }]);
  return {
    name,
    schema,
    createContext: (call) => call,
    async execute({ query, variables, operationName, viewer, requestId }) {
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        operationName,
        contextValue: { viewer, requestId },
      });
      const errors = result.errors?.map((error) => {
        const { message, path, extensions } = maskError(error, requestId, silentLogger);
        return new GraphQLError(message, { path, extensions });
      });
      return errors ? { ...result, errors } : result;
    },
    stop: async () => {},
  };
}

export const tinyNames = Object.keys(sdl) as TinyName[];

/** The supergraph over the tiny subgraphs. */
export function tinySupergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    tinyNames.map((name) => ({ name, typeDefs: parse(sdl[name]), url: `http://${name}/graphql` })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}
