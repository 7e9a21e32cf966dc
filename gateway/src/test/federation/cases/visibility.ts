import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const accounts = [
  { id: 'k1', owner: 'Ada', level: 'GOLD', internal: 3 },
  { id: 'k2', owner: 'Bo', level: 'STAFF', internal: 4 },
];
const things = [
  { __typename: 'Note', id: 'n1', text: 'seen' },
  { __typename: 'Secret', id: 'x1', code: 'hidden' },
];

/** What is @inaccessible works for the graph and does not exist for clients. */
const subgraphs: FederationCase['subgraphs'] = {
  accounts: {
    typeDefs: `
      type Query {
        accounts: [Account]
        find(owner: String, trace: Boolean = true @inaccessible): String!
        search(filter: Filter!): String!
        byLevel(level: Level!): String!
        things: [Thing]
        secret: Secret @inaccessible
      }
      type Account @key(fields: "id") {
        id: ID! @inaccessible
        owner: String!
        level: Level
        internal: Int! @inaccessible
        secret: Secret @inaccessible
      }
      input Filter { owner: String, raw: String @inaccessible }
      enum Level { GOLD SILVER STAFF @inaccessible }
      interface Thing { id: ID! }
      type Note implements Thing { id: ID! text: String! }
      type Secret implements Thing @inaccessible { id: ID! code: String! }
    `,
    resolvers: {
      Query: {
        accounts: () => accounts,
        find: (_root: unknown, { owner, trace }: { owner?: string; trace?: boolean }) => `${owner} ${trace}`,
        search: (_root: unknown, { filter }: { filter: object }) => JSON.stringify(filter),
        byLevel: (_root: unknown, { level }: { level: string }) => level,
        things: () => things,
      },
    },
  },
  scores: {
    typeDefs: `
      type Account @key(fields: "id") {
        id: ID!
        internal: Int! @external
        score: Int! @requires(fields: "internal")
        rank: Int!
      }
    `,
    resolvers: {
      Account: {
        __resolveReference: byKey(
          [
            { id: 'k1', rank: 1 },
            { id: 'k2', rank: 2 },
          ],
          'id',
        ),
        score: ({ internal }: { internal: number }) => internal * 10,
      },
    },
  },
};

export const visibilityCases: readonly FederationCase[] = [
  {
    title: 'a hidden field does not exist for clients',
    subgraphs,
    operation: '{ accounts { internal } }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden root field does not exist for clients',
    subgraphs,
    operation: '{ secret { __typename } }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden key still joins',
    subgraphs,
    operation: '{ accounts { owner rank } }',
    data: {
      accounts: [
        { owner: 'Ada', rank: 1 },
        { owner: 'Bo', rank: 2 },
      ],
    },
    calls: { accounts: 1, scores: 1 },
  },
  {
    title: 'a hidden field still meets a requirement',
    subgraphs,
    operation: '{ accounts { score } }',
    data: { accounts: [{ score: 30 }, { score: 40 }] },
  },
  {
    title: 'a hidden argument does not exist for clients, and its default applies',
    subgraphs,
    operation: '{ find(owner: "Ada") }',
    data: { find: 'Ada true' },
  },
  {
    title: 'a hidden argument is refused',
    subgraphs,
    operation: '{ find(owner: "Ada", trace: false) }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden input field is refused in the text',
    subgraphs,
    operation: '{ search(filter: { raw: "x" }) }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden input field is refused in a variable',
    subgraphs,
    operation: 'query ($filter: Filter!) { search(filter: $filter) }',
    variables: { filter: { raw: 'x' } },
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'an input with a hidden field takes the others',
    subgraphs,
    operation: 'query ($filter: Filter!) { search(filter: $filter) }',
    variables: { filter: { owner: 'Ada' } },
    data: { search: '{"owner":"Ada"}' },
  },
  {
    title: 'a hidden enum value is refused in the text',
    subgraphs,
    operation: '{ byLevel(level: STAFF) }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden enum value is refused in a variable',
    subgraphs,
    operation: 'query ($level: Level!) { byLevel(level: $level) }',
    variables: { level: 'STAFF' },
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'a hidden enum value in an answer is null, as if there were none',
    subgraphs,
    operation: '{ accounts { owner level } }',
    data: {
      accounts: [
        { owner: 'Ada', level: 'GOLD' },
        { owner: 'Bo', level: null },
      ],
    },
  },
  {
    title: 'a fragment on a hidden type is refused',
    subgraphs,
    operation: '{ things { ... on Secret { code } } }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'an object of a hidden type is null, and not even its type is told',
    subgraphs,
    operation: '{ things { __typename ... on Note { text } } }',
    data: { things: [{ __typename: 'Note', text: 'seen' }, null] },
  },
  {
    title: 'introspection tells of what is visible alone',
    subgraphs,
    operation: `{
      level: __type(name: "Level") { enumValues { name } }
      filter: __type(name: "Filter") { inputFields { name } }
      secret: __type(name: "Secret") { name }
      account: __type(name: "Account") { fields { name } }
      thing: __type(name: "Thing") { possibleTypes { name } }
    }`,
    data: {
      level: { enumValues: [{ name: 'GOLD' }, { name: 'SILVER' }] },
      filter: { inputFields: [{ name: 'owner' }] },
      secret: null,
      account: { fields: [{ name: 'owner' }, { name: 'level' }, { name: 'score' }, { name: 'rank' }] },
      thing: { possibleTypes: [{ name: 'Note' }] },
    },
    calls: {},
  },
];
