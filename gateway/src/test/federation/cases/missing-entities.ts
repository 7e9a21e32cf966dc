import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

const trades = [
  { id: 't1', note: 'open' },
  { id: 't2', note: null },
  { id: 't3', note: 'close' },
];
const cleared = [
  { id: 't1', settled: true, fee: 1.5, broker: { id: 'k1' }, legs: [{ price: 1 }, { price: 2 }] },
  { id: 't3', settled: false, fee: 2, broker: { id: 'k9' }, legs: [] },
];

/** Clearing does not know trade t2, and nobody knows broker k9. */
const subgraphs: FederationCase['subgraphs'] = {
  desk: {
    typeDefs: `
      type Query {
        trades: [Trade!]!
        perhaps: [Trade]
        strict: [Trade!]
        trade(id: ID!): Trade
        second: Trade!
        day: Day
      }
      type Trade @key(fields: "id") { id: ID! note: String previous: Trade }
      type Day { best: Trade! date: String! }
    `,
    resolvers: {
      Query: {
        trades: () => trades,
        perhaps: () => [trades[0], null, trades[1], trades[2]],
        strict: () => trades,
        trade: byArguments(trades),
        second: () => trades[1],
        day: () => ({ best: trades[1], date: '2024-01-02' }),
      },
      Trade: {
        previous: ({ id }: { id: string }) => trades[trades.findIndex((trade) => trade.id === id) - 1],
      },
    },
  },
  clearing: {
    typeDefs: `
      type Trade @key(fields: "id") { id: ID! settled: Boolean fee: Float! broker: Broker legs: [Leg!] }
      type Broker @key(fields: "id", resolvable: false) { id: ID! }
      type Leg { price: Float! }
    `,
    resolvers: { Trade: { __resolveReference: byKey(cleared, 'id') } },
  },
  brokers: {
    typeDefs: 'type Broker @key(fields: "id") { id: ID! name: String! city: String }',
    resolvers: { Broker: { __resolveReference: byKey([{ id: 'k1', name: 'Ada', city: 'Oslo' }], 'id') } },
  },
};

export const missingEntityCases: readonly FederationCase[] = [
  {
    title: 'a nullable field of an entity that its subgraph does not know is null, and no error',
    subgraphs,
    operation: '{ trades { id settled } }',
    data: {
      trades: [
        { id: 't1', settled: true },
        { id: 't2', settled: null },
        { id: 't3', settled: false },
      ],
    },
    representations: { clearing: 3 },
  },
  {
    title: 'a nullable object and a nullable list of an unknown entity are null',
    subgraphs,
    operation: '{ trade(id: "t2") { note legs { price } broker { id } } }',
    data: { trade: { note: null, legs: null, broker: null } },
  },
  {
    title: 'a non-null field of an unknown entity makes the entity null where it may be null',
    subgraphs,
    operation: '{ trade(id: "t2") { id fee } }',
    data: { trade: null },
  },
  {
    title: 'in a list of nullable items only the unknown entity becomes null',
    subgraphs,
    operation: '{ perhaps { id fee } }',
    data: { perhaps: [{ id: 't1', fee: 1.5 }, null, null, { id: 't3', fee: 2 }] },
    representations: { clearing: 3 },
  },
  {
    title: 'a nullable list of non-null items becomes null with an unknown entity in it',
    subgraphs,
    operation: '{ strict { id fee } trade(id: "t1") { fee } }',
    data: { strict: null, trade: { fee: 1.5 } },
  },
  {
    title: 'a null goes up to the whole data when nothing on its way may be null, and then there is an error',
    subgraphs,
    operation: '{ trades { id fee } }',
    data: null,
    errors: [{ path: ['trades', 1, 'fee'] }],
  },
  {
    title: 'a null goes up through a non-null object to the first that may be null',
    subgraphs,
    operation: '{ day { date best { fee } } }',
    data: { day: null },
  },
  {
    title: 'a null in a non-null root field leaves no data',
    subgraphs,
    operation: '{ second { fee } trade(id: "t1") { id } }',
    data: null,
    errors: [{ path: ['second', 'fee'] }],
  },
  {
    title: 'an unknown entity under aliases of the client is null in its place',
    subgraphs,
    operation: '{ some: perhaps { cost: fee } }',
    data: { some: [{ cost: 1.5 }, null, null, { cost: 2 }] },
  },
  {
    title: 'a null that goes up takes the fields of other subgraphs with it',
    subgraphs,
    operation: '{ trade(id: "t3") { id broker { id name city } } }',
    data: { trade: { id: 't3', broker: null } },
    calls: { desk: 1, clearing: 1, brokers: 1 },
  },
  {
    title: 'the known key of an unknown entity stays',
    subgraphs,
    operation: '{ trade(id: "t3") { broker { id city } } }',
    data: { trade: { broker: { id: 'k9', city: null } } },
  },
  {
    title: 'an object that is null is not asked for in other subgraphs',
    subgraphs,
    operation: '{ trade(id: "t7") { id fee } }',
    data: { trade: null },
    calls: { desk: 1 },
  },
  {
    title: 'behind an unknown entity nothing more is asked',
    subgraphs,
    operation: '{ trade(id: "t2") { broker { city } } }',
    data: { trade: { broker: null } },
    calls: { desk: 1, clearing: 1 },
  },
  {
    title: 'a null within an entity does not touch the entity around it',
    subgraphs,
    operation: '{ trade(id: "t3") { fee previous { id fee } } }',
    data: { trade: { fee: 2, previous: null } },
  },
];
