import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type CallContext,
  createLatestValue,
  createOperations,
  type LatestValue,
  mapEvents,
  requireViewer,
  type Subgraph,
} from '@quantgraph/shared';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { GraphQLError, GraphQLScalarType, parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n`;

const sdl = {
  users: `${link}
    type Query { me: User, whoAmI: String }
    type Mutation { rename(username: String!): User }
    type User @key(fields: "id") { id: ID! username: String! }
  `,
  trading: `${link}
    type Query { broken: String, refused: String, strategies: [Strategy!], echo(at: Day): Day }
    type Subscription { strategyChanged(id: ID): Strategy, failing: String }
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

/** Where the events of a tiny subgraph come from: the test. */
export interface TinySource {
  /** Tells all readers, each of whom gets the latest only. */
  put(strategy: { id: string; name: string }): void;
  end(): void;
  /** How many read at the moment. */
  readonly readers: number;
  /** What was told by `put` and read by anyone. */
  readonly read: readonly string[];
  watch(): AsyncIterableIterator<{ id: string; name: string }>;
}

export function aTinySource(): TinySource {
  const readers = new Set<LatestValue<{ id: string; name: string }>>();
  const read: string[] = [];
  return {
    put: (strategy) => {
      for (const reader of readers) reader.put(strategy);
    },
    end() {
      for (const reader of readers) reader.end();
      readers.clear();
    },
    get readers() {
      return readers.size;
    },
    read,
    watch() {
      const reader = createLatestValue<{ id: string; name: string }>(() => readers.delete(reader));
      readers.add(reader);
      return mapEvents(
        async () => reader,
        (strategy) => {
          read.push(strategy.name);
          return strategy;
        },
      );
    },
  };
}

const strategies = [
  { id: 's1', name: 'Crossover' },
  { id: 's2', name: 'Reversion' },
];

const resolversOver = (source: TinySource): Record<TinyName, object> => ({
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
    Subscription: {
      strategyChanged: {
        subscribe: (_root: unknown, { id }: { id?: string }, { viewer }: CallContext) => {
          requireViewer(viewer);
          if (id === 'none') throw new GraphQLError('There is none.', { extensions: { code: 'NOT_FOUND' } });
          return source.watch();
        },
        resolve: (strategy: object) => strategy,
      },
      failing: {
        subscribe: async function* () {
          yield 'once';
          throw new Error('password of 10.0.0.7:27017 is hunter2');
        },
        resolve: (text: string) => text,
      },
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
});

/** A small subgraph with real federation, real errors and no store. */
export type TinySubgraph = Omit<Subgraph, 'connection'>;

export function aTinySubgraph(name: TinyName, source: TinySource = aTinySource()): TinySubgraph {
  const resolvers = resolversOver(source);
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never }]);
  const createContext = (call: CallContext) => call;
  const operations = createOperations({ schema, createContext, logger: silentLogger });
  return { name, schema, createContext, ...operations, stop: async () => {} };
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
