import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

interface Told {
  readonly [argument: string]: unknown;
}

/** Answers the arguments it got, so that absent and null can be told apart. */
const tell = (_parent: unknown, told: Told) => JSON.stringify(told);

const shared = /* GraphQL */ `
  scalar Day
  enum Side { BUY SELL }
  input Range { from: Int! to: Int = 9 }
  input Filter { side: Side range: Range tags: [String!] day: Day not: Filter }
`;

const subgraphs = {
  accounts: {
    typeDefs: /* GraphQL */ `
      ${shared}
      type Query {
        me: Person
        people(ids: [ID!]!): [Person]!
        told(value: Int = 7, side: Side, day: Day): String!
        search(filter: Filter): String!
        grid(rows: [[Int]!]): String!
        money(amount: Float!, exact: Boolean): String!
      }
      type Person @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: {
      Query: {
        me: () => ({ id: 'u1', name: 'Ada' }),
        people: (_root: unknown, { ids }: { ids: string[] }) =>
          ids.map((id) =>
            findById([
              { id: '1', name: 'One' },
              { id: '2', name: 'Two' },
            ])({ id }),
          ),
        told: tell,
        search: tell,
        grid: tell,
        money: tell,
      },
    },
  },
  trades: {
    typeDefs: /* GraphQL */ `
      ${shared}
      type Query { market(side: Side): String! }
      type Person @key(fields: "id") {
        id: ID!
        told(value: Int = 7, side: Side, day: Day): String!
        search(filter: Filter): String!
        trades(first: Int!, side: Side): [Trade!]!
      }
      type Trade { id: ID! told(value: Int = 7): String! }
    `,
    resolvers: {
      Query: { market: tell },
      Person: {
        __resolveReference: (reference: object) => reference,
        told: tell,
        search: tell,
        trades: (_person: unknown, { first }: { first: number }) =>
          ['x1', 'x2', 'x3'].slice(0, first).map((id) => ({ id })),
      },
      Trade: { told: tell },
    },
  },
};

export const variableCases: readonly FederationCase[] = [
  {
    title: 'passes variables to the root field, an entity field and a field below it',
    subgraphs,
    operation: `query ($value: Int!, $first: Int!) {
      told(value: $value)
      me { told(value: $value) trades(first: $first) { id told(value: $value) } }
    }`,
    variables: { value: 3, first: 1 },
    data: {
      told: '{"value":3}',
      me: { told: '{"value":3}', trades: [{ id: 'x1', told: '{"value":3}' }] },
    },
  },
  {
    title: "leaves out an argument whose variable is not given, so that the argument's default counts",
    subgraphs,
    operation:
      'query ($value: Int, $side: Side) { told(value: $value, side: $side) me { told(value: $value, side: $side) } }',
    data: { told: '{"value":7}', me: { told: '{"value":7}' } },
  },
  {
    title: 'passes null as null, which is not the same as nothing',
    subgraphs,
    operation:
      'query ($value: Int, $side: Side) { told(value: $value, side: $side) me { told(value: $value, side: $side) } }',
    variables: { value: null, side: null },
    data: { told: '{"value":null,"side":null}', me: { told: '{"value":null,"side":null}' } },
  },
  {
    title: "prefers a variable's default to the argument's",
    subgraphs,
    operation:
      'query ($value: Int = 4, $side: Side = SELL) { told(value: $value) me { told(value: $value, side: $side) } }',
    data: { told: '{"value":4}', me: { told: '{"value":4,"side":"SELL"}' } },
  },
  {
    title: 'lets a given null win over the default of the variable',
    subgraphs,
    operation: 'query ($value: Int = 4) { told(value: $value) me { told(value: $value) } }',
    variables: { value: null },
    data: { told: '{"value":null}', me: { told: '{"value":null}' } },
  },
  {
    title: 'passes lists, a single value standing for a list of one, and ids written as numbers',
    subgraphs,
    operation: 'query ($ids: [ID!]!, $one: [ID!]!) { people(ids: $ids) { id name } one: people(ids: $one) { name } }',
    variables: { ids: ['2', 'none', 1], one: 2 },
    data: { people: [{ id: '2', name: 'Two' }, null, { id: '1', name: 'One' }], one: [{ name: 'Two' }] },
  },
  {
    title: 'passes lists of lists with nulls in them',
    subgraphs,
    operation: 'query ($rows: [[Int]!]) { grid(rows: $rows) }',
    variables: { rows: [[1, null], [], [2]] },
    data: { grid: '{"rows":[[1,null],[],[2]]}' },
  },
  {
    title: 'passes an input object whole, and fills in the defaults of its fields',
    subgraphs,
    operation: 'query ($filter: Filter) { search(filter: $filter) me { search(filter: $filter) } }',
    variables: { filter: { side: 'BUY', range: { from: 1 }, tags: [], not: { tags: ['a'], side: null } } },
    data: {
      search: '{"filter":{"side":"BUY","range":{"from":1,"to":9},"tags":[],"not":{"side":null,"tags":["a"]}}}',
      me: {
        search: '{"filter":{"side":"BUY","range":{"from":1,"to":9},"tags":[],"not":{"side":null,"tags":["a"]}}}',
      },
    },
  },
  {
    title: 'passes variables that stand within a literal object or list',
    subgraphs,
    operation: `query ($from: Int!, $tag: String!, $absent: Side) { me {
      search(filter: { range: { from: $from }, tags: ["a", $tag], side: $absent })
    } }`,
    variables: { from: 2, tag: 'b' },
    data: { me: { search: '{"filter":{"range":{"from":2,"to":9},"tags":["a","b"]}}' } },
  },
  {
    title: 'gives one variable to two subgraphs, and to each only those it uses',
    subgraphs,
    operation: `query ($side: Side!, $value: Int!) {
      told(value: $value, side: $side)
      market(side: $side)
    }`,
    variables: { side: 'SELL', value: 1 },
    data: { told: '{"value":1,"side":"SELL"}', market: '{"side":"SELL"}' },
    calls: { accounts: 1, trades: 1 },
  },
  {
    title: 'passes the value of a custom scalar as it came, whatever its shape',
    subgraphs,
    operation: 'query ($day: Day, $deep: Day) { told(day: $day) me { told(day: $deep) } }',
    variables: { day: '2024-02-29', deep: { year: 2024, parts: [2, 29.5, null, { z: true, a: 'ü' }] } },
    data: {
      told: '{"value":7,"day":"2024-02-29"}',
      me: { told: '{"value":7,"day":{"year":2024,"parts":[2,29.5,null,{"z":true,"a":"ü"}]}}' },
    },
  },
  {
    title: 'passes literals of every kind to an entity field',
    subgraphs,
    operation: `{ me { search(filter: {
      side: BUY, tags: ["a\\"b", """block"""], day: { at: [1.5, true, null] }, range: { from: -1, to: null }
    }) } money(amount: 1, exact: true) }`,
    data: {
      me: {
        search:
          '{"filter":{"side":"BUY","range":{"from":-1,"to":null},"tags":["a\\"b","block"],"day":{"at":[1.5,true,null]}}}',
      },
      money: '{"amount":1,"exact":true}',
    },
  },
  {
    title: 'refuses a value that does not fit before any call',
    subgraphs,
    operation: 'query ($first: Int!) { me { trades(first: $first) { id } } }',
    variables: { first: 'three' },
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'refuses an enum value that does not exist',
    subgraphs,
    operation: 'query ($side: Side) { market(side: $side) }',
    variables: { side: 'HOLD' },
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'refuses a required variable that is missing, and one that is null',
    subgraphs,
    operation: 'query ($value: Int!, $side: Side!) { told(value: $value, side: $side) }',
    variables: { side: null },
    data: undefined,
    errors: [{}, {}],
    calls: {},
  },
  {
    title: 'refuses an input object with a field that is missing or unknown',
    subgraphs,
    operation: 'query ($missing: Filter, $unknown: Filter) { a: search(filter: $missing) b: search(filter: $unknown) }',
    variables: { missing: { range: { to: 3 } }, unknown: { range: { from: 1, until: 3 } } },
    data: undefined,
    errors: [{}, {}],
    calls: {},
  },
];
