import { setImmediate } from 'node:timers/promises';
import type { FederationCase } from '../federation-case.js';

interface Order {
  readonly id: string;
  readonly state: string;
}

/** Every mutation takes several turns of the event loop, so that one that starts too early is seen to. */
async function slowly<T>(write: () => T): Promise<T> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
  return write();
}

/** Two subgraphs that write to one log, new for each case. */
function aDesk(): FederationCase['subgraphs'] {
  const log: string[] = [];
  const note = (entry: string) => slowly(() => log.push(entry));
  const order = (id: string, state: string): Order => ({ id, state });
  return {
    accounts: {
      typeDefs: /* GraphQL */ `
        type Query { hello: String }
        type Mutation { deposit(amount: Int!): Int! audit(note: String): [String!]! close: Trader }
        type Trader @key(fields: "id") { id: ID! name: String! }
        type Order @key(fields: "id") { id: ID! trader: Trader! }
      `,
      resolvers: {
        Mutation: {
          deposit: (_root: unknown, { amount }: { amount: number }) => note(`deposit ${amount}`),
          audit: () => slowly(() => [...log]),
          close: () => note('close').then(() => ({ id: 't1', name: 'Ada' })),
        },
        Order: { __resolveReference: ({ id }: { id: string }) => ({ id, trader: { id: 't1', name: 'Ada' } }) },
      },
    },
    orders: {
      typeDefs: /* GraphQL */ `
        type Query { orders: [Order!] }
        type Mutation { place(id: ID!, state: State = OPEN): Order! cancel(id: ID!): Order fill(id: ID!): Order! }
        enum State { OPEN FILLED }
        type Order @key(fields: "id") { id: ID! state: State! }
        type Trader @key(fields: "id") { id: ID! placed: [String!]! }
      `,
      resolvers: {
        Mutation: {
          place: (_root: unknown, { id, state }: Order) => note(`place ${id}`).then(() => order(id, state)),
          cancel: (_root: unknown, { id }: Order) =>
            note(`cancel ${id}`).then(() => {
              throw new Error(`Order ${id} is filled.`);
            }),
          fill: (_root: unknown, { id }: Order) =>
            note(`fill ${id}`).then(() => {
              throw new Error(`Nobody buys ${id}.`);
            }),
        },
        Trader: {
          __resolveReference: (reference: object) => reference,
          placed: () => log.filter((entry) => entry.startsWith('place')),
        },
      },
    },
  };
}

export const mutationCases: readonly FederationCase[] = [
  {
    title: 'runs root fields one after another, in order, across subgraphs',
    subgraphs: aDesk(),
    operation: 'mutation { first: deposit(amount: 5) place(id: "o1") { id } second: deposit(amount: 6) log: audit }',
    data: { first: 1, place: { id: 'o1' }, second: 3, log: ['deposit 5', 'place o1', 'deposit 6'] },
  },
  {
    title: 'keeps the order of several root fields of one subgraph, and sends them as one call',
    subgraphs: aDesk(),
    operation: 'mutation { c: deposit(amount: 3) a: deposit(amount: 1) b: deposit(amount: 2) log: audit }',
    data: { c: 1, a: 2, b: 3, log: ['deposit 3', 'deposit 1', 'deposit 2'] },
    calls: { accounts: 1 },
  },
  {
    title: 'keeps the order when the same field comes twice with another between',
    subgraphs: aDesk(),
    operation: `mutation {
      one: place(id: "o1") { id }
      deposit(amount: 1)
      two: place(id: "o2") { id }
      log: audit
    }`,
    data: { one: { id: 'o1' }, deposit: 2, two: { id: 'o2' }, log: ['place o1', 'deposit 1', 'place o2'] },
  },
  {
    title: 'completes an entity that a mutation answers from the other subgraph',
    subgraphs: aDesk(),
    operation: 'mutation { place(id: "o1") { id state trader { name placed } } }',
    data: { place: { id: 'o1', state: 'OPEN', trader: { name: 'Ada', placed: ['place o1'] } } },
  },
  {
    title: 'completes the entity of one mutation before the next mutation runs',
    subgraphs: aDesk(),
    operation: 'mutation { close { placed } place(id: "o1") { trader { placed } } again: close { placed } }',
    data: { close: { placed: [] }, place: { trader: { placed: ['place o1'] } }, again: { placed: ['place o1'] } },
  },
  {
    title: 'passes arguments from variables, and leaves out what is not given',
    subgraphs: aDesk(),
    operation: 'mutation ($id: ID!, $state: State) { place(id: $id, state: $state) { state trader { id } } }',
    variables: { id: 'o7' },
    data: { place: { state: 'OPEN', trader: { id: 't1' } } },
  },
  {
    title: 'goes on after an optional field has failed',
    subgraphs: aDesk(),
    operation: 'mutation { cancel(id: "o1") { id trader { name } } deposit(amount: 1) log: audit }',
    data: { cancel: null, deposit: 2, log: ['cancel o1', 'deposit 1'] },
    errors: [{ path: ['cancel'], message: 'Order o1 is filled.', subgraph: 'orders' }],
  },
  {
    title: 'answers no data where a required field fails',
    subgraphs: aDesk(),
    operation: 'mutation { deposit(amount: 1) fill(id: "o1") { id } }',
    data: null,
    errors: [{ path: ['fill'], message: 'Nobody buys o1.', subgraph: 'orders' }],
  },
  {
    title: 'runs no mutation that is skipped',
    subgraphs: aDesk(),
    operation: `mutation ($no: Boolean!) {
      deposit(amount: 1) @skip(if: $no)
      place(id: "o1") @include(if: false) { id }
      log: audit
    }`,
    variables: { no: true },
    data: { log: [] },
    calls: { accounts: 1 },
  },
  {
    title: 'runs the mutations of fragments at their places',
    subgraphs: aDesk(),
    operation: `
      mutation { ...placing ... on Mutation { deposit(amount: 2) } log: audit }
      fragment placing on Mutation { place(id: "o1") { id } }`,
    data: { place: { id: 'o1' }, deposit: 2, log: ['place o1', 'deposit 2'] },
  },
  {
    title: 'runs nothing of a mutation whose variables are refused',
    subgraphs: aDesk(),
    operation: 'mutation ($amount: Int!) { place(id: "o1") { id } deposit(amount: $amount) }',
    variables: { amount: 1.5 },
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'runs only the operation that is named',
    subgraphs: aDesk(),
    operation: 'mutation Pay { deposit(amount: 1) } mutation Look { log: audit }',
    operationName: 'Look',
    data: { log: [] },
    calls: { accounts: 1 },
  },
];
