import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { ExpectedError, FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const people = [
  { id: 'u1', name: 'Ada', twin: { id: 'u1' } },
  { id: 'u2', name: 'Bob', twin: null },
  { id: 'u3', name: 'Cyd', twin: { id: 'u2' } },
];

function fail(message: string, code: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}

const accounts = {
  typeDefs: /* GraphQL */ `
    type Query { me: Person people: [Person!]! team: [Person!]! visits: [Visit!]! refused: String always: String! hello: String! }
    type Person @key(fields: "id") { id: ID! name: String! twin: Person secret: String }
    type Visit { by: Person }
  `,
  resolvers: {
    Query: {
      me: () => people[1],
      people: () => people,
      team: () => [people[1], people[0], people[1]],
      visits: () => [people[1], people[0], people[2], people[1], null].map((by) => ({ by })),
      refused: () => fail('Ask for less.', 'TOO_MUCH'),
      always: () => fail('Never there.', 'GONE'),
      hello: () => 'hello',
    },
    Person: {
      __resolveReference: findById(people),
      twin: ({ twin }: { twin: { id: string } | null }) => twin && findById(people)(twin),
      secret: () => fail('Not yours.', 'FORBIDDEN'),
    },
  },
};

/** A scalar that only the subgraph can check, so that it refuses a whole call. */
const weekday = new GraphQLScalarType({
  name: 'Weekday',
  parseValue: (value) => (value === 'Monday' ? value : fail('Expected Monday.', 'BAD_DAY')),
});

/** `u2` fails everywhere; `u9` can't even be looked up. */
const ledger = {
  typeDefs: /* GraphQL */ `
    scalar Weekday
    type Query { rates: [Int] ghost: Person }
    type Person @key(fields: "id") {
      id: ID!
      status: String
      account: Account
      orders: [Order]!
      open(on: Weekday!): Boolean
      shut(on: Weekday!): Boolean
    }
    type Account { number: Int! balance: Int }
    type Order { total: Int }
  `,
  resolvers: {
    Weekday: weekday,
    Query: { rates: () => [1, 'two', 3], ghost: () => ({ id: 'u9' }) },
    Person: {
      __resolveReference: async ({ id }: { id: string }) =>
        id === 'u3' ? fail('Cyd is on leave.', 'ON_LEAVE') : { id },
      status: ({ id }: { id: string }) => (id === 'u2' ? fail('No status.', 'NO_STATUS') : 'fine'),
      account: ({ id }: { id: string }) => ({ number: 1, owner: id }),
      orders: ({ id }: { id: string }) => (id === 'u2' ? [{ total: 5 }, { total: 'x' }] : []),
      open: () => true,
      shut: () => false,
    },
    Account: { balance: ({ owner }: { owner: string }) => (owner === 'u2' ? fail('No balance.', 'NO_BALANCE') : 10) },
  },
};

const up = { accounts, ledger };
const down = { accounts, ledger: { ...ledger, down: true as const } };

const unavailable = (...path: readonly (string | number)[]): ExpectedError => ({
  path,
  message: 'The ledger subgraph is unavailable',
  code: 'SUBGRAPH_UNAVAILABLE',
  subgraph: 'ledger',
});

export const subgraphErrorCases: readonly FederationCase[] = [
  {
    title: 'keeps message, code and path of an error, and names the subgraph',
    subgraphs: up,
    operation: '{ refused hello }',
    data: { refused: null, hello: 'hello' },
    errors: [{ path: ['refused'], message: 'Ask for less.', code: 'TOO_MUCH', subgraph: 'accounts' }],
  },
  {
    title: "answers an entity field's error at the client's path, aliases and all",
    subgraphs: up,
    operation: '{ user: me { name state: status } }',
    data: { user: { name: 'Bob', state: null } },
    errors: [{ path: ['user', 'state'], message: 'No status.', code: 'NO_STATUS', subgraph: 'ledger' }],
  },
  {
    title: 'answers an error of one entity of a list at its index',
    subgraphs: up,
    operation: '{ people { ... @skip(if: false) { name } account { balance } } }',
    data: {
      people: [
        { name: 'Ada', account: { balance: 10 } },
        { name: 'Bob', account: { balance: null } },
        { name: 'Cyd', account: null },
      ],
    },
    errors: [
      { path: ['people', 1, 'account', 'balance'], message: 'No balance.', code: 'NO_BALANCE', subgraph: 'ledger' },
      { path: ['people', 2], message: 'Cyd is on leave.', code: 'ON_LEAVE', subgraph: 'ledger' },
    ],
  },
  {
    title: 'answers an error within a list of an entity at the indexes of both',
    subgraphs: up,
    operation: '{ team { orders { total } } }',
    data: {
      team: [{ orders: [{ total: 5 }, { total: null }] }, { orders: [] }, { orders: [{ total: 5 }, { total: null }] }],
    },
    errors: [
      { path: ['team', 0, 'orders', 1, 'total'], subgraph: 'ledger' },
      { path: ['team', 2, 'orders', 1, 'total'], subgraph: 'ledger' },
    ],
  },
  {
    title: 'reports the error of an entity that stands in several positions at each of them',
    subgraphs: up,
    operation: '{ me { status } team { status } }',
    data: { me: { status: null }, team: [{ status: null }, { status: 'fine' }, { status: null }] },
    errors: [
      { path: ['me', 'status'], message: 'No status.' },
      { path: ['team', 0, 'status'], message: 'No status.' },
      { path: ['team', 2, 'status'], message: 'No status.' },
    ],
  },
  {
    title: 'reports the error of an entity that many things refer to by its key alone at each of them',
    subgraphs: up,
    operation: '{ visits { by { state: status } } }',
    data: {
      visits: [
        { by: { state: null } },
        { by: { state: 'fine' } },
        { by: { state: null } },
        { by: { state: null } },
        { by: null },
      ],
    },
    errors: [
      { path: ['visits', 0, 'by', 'state'], message: 'No status.' },
      { path: ['visits', 3, 'by', 'state'], message: 'No status.' },
      { path: ['visits', 2, 'by'], message: 'Cyd is on leave.', code: 'ON_LEAVE' },
    ],
  },
  {
    title: 'answers an error below an entity below an entity',
    subgraphs: up,
    operation: '{ people { twin { status twin { status } } } }',
    data: {
      people: [
        { twin: { status: 'fine', twin: { status: 'fine' } } },
        { twin: null },
        { twin: { status: null, twin: null } },
      ],
    },
    errors: [{ path: ['people', 2, 'twin', 'status'], message: 'No status.', code: 'NO_STATUS', subgraph: 'ledger' }],
  },
  {
    title: 'answers null for an entity that the first subgraph, come back to, does not know',
    subgraphs: up,
    operation: '{ ghost { id name } hello }',
    data: { ghost: null, hello: 'hello' },
  },
  {
    title: 'answers the errors of two subgraphs beside the data of both',
    subgraphs: up,
    operation: '{ me { name secret status } rates }',
    data: { me: { name: 'Bob', secret: null, status: null }, rates: [1, null, 3] },
    errors: [
      { path: ['me', 'secret'], message: 'Not yours.', code: 'FORBIDDEN', subgraph: 'accounts' },
      { path: ['me', 'status'], message: 'No status.', code: 'NO_STATUS', subgraph: 'ledger' },
      { path: ['rates', 1], subgraph: 'ledger' },
    ],
  },
  {
    title: 'answers no data, and the one error, where a required root field fails',
    subgraphs: up,
    operation: '{ hello always rates }',
    data: null,
    errors: [
      { path: ['always'], message: 'Never there.', code: 'GONE', subgraph: 'accounts' },
      { path: ['rates', 1], subgraph: 'ledger' },
    ],
  },
  {
    title: 'loses only what a refused call was for, when its error has no path',
    subgraphs: up,
    operation: 'query ($day: Weekday!) { me { name open(on: $day) } rates }',
    variables: { day: 'Friday' },
    data: { me: { name: 'Bob', open: null }, rates: [1, null, 3] },
    errors: [
      { path: ['rates', 1], subgraph: 'ledger' },
      { code: 'BAD_DAY', subgraph: 'ledger' },
    ],
  },
  {
    title: 'gives each missing root field an error when its subgraph is down',
    subgraphs: down,
    operation: '{ hello rates again: rates }',
    data: { hello: 'hello', rates: null, again: null },
    errors: [unavailable('rates'), unavailable('again')],
  },
  {
    title: 'gives each missing field of each entity an error when its subgraph is down',
    subgraphs: down,
    operation: '{ me { name status } team { name account { balance } state: status } }',
    data: {
      me: { name: 'Bob', status: null },
      team: [
        { name: 'Bob', account: null, state: null },
        { name: 'Ada', account: null, state: null },
        { name: 'Bob', account: null, state: null },
      ],
    },
    errors: [
      unavailable('me', 'status'),
      unavailable('team', 0, 'account'),
      unavailable('team', 0, 'state'),
      unavailable('team', 1, 'account'),
      unavailable('team', 1, 'state'),
      unavailable('team', 2, 'account'),
      unavailable('team', 2, 'state'),
    ],
  },
  {
    title: 'loses the answer where a required field is of a subgraph that is down, with an error for each place of it',
    subgraphs: down,
    operation: '{ people { orders { total } } hello }',
    data: null,
    errors: [
      unavailable('people', 0, 'orders'),
      unavailable('people', 1, 'orders'),
      unavailable('people', 2, 'orders'),
    ],
  },
  {
    title: 'answers whole where nothing is asked of the subgraph that is down',
    subgraphs: down,
    operation: '{ me { id name __typename } hello }',
    data: { me: { id: 'u2', name: 'Bob', __typename: 'Person' }, hello: 'hello' },
    calls: { accounts: 1 },
  },
];
