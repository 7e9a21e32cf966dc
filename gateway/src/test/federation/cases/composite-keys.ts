import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const positions = [
  { account: 'a1', symbol: 'AAPL', shares: 10 },
  { account: 'a1', symbol: 'BP', shares: 500 },
  { account: 'a2', symbol: 'AAPL', shares: 3 },
];
const profits = [
  { account: 'a2', symbol: 'AAPL', profit: -7.5 },
  { account: 'a1', symbol: 'BP', profit: 25 },
  { account: 'a1', symbol: 'AAPL', profit: 120 },
];

/** A key of two fields. */
const book: FederationCase['subgraphs'] = {
  holdings: {
    typeDefs: `
      type Query { positions: [Position!]! }
      type Position @key(fields: "account symbol") { account: ID! symbol: ID! shares: Int! }
    `,
    resolvers: { Query: { positions: () => positions } },
  },
  results: {
    typeDefs: 'type Position @key(fields: "account symbol") { account: ID! symbol: ID! profit: Float! }',
    resolvers: { Position: { __resolveReference: byKey(profits, 'account', 'symbol') } },
  },
};

const order = (id: string, number: string) => ({ id, account: { number } });
const fills = [
  { order: order('o1', 'n1'), leg: 1, price: 10.5 },
  { order: order('o1', 'n2'), leg: 1, price: 11 },
  { order: order('o1', 'n1'), leg: 2, price: 12.25 },
];
const fees = [
  { order: order('o1', 'n1'), leg: 1, fee: 0.1 },
  { order: order('o1', 'n1'), leg: 2, fee: 0.2 },
  { order: order('o1', 'n2'), leg: 1, fee: 0.3 },
];
const valueTypes = `
  type Order @shareable { id: ID! account: Account! }
  type Account @shareable { number: ID! }
`;

/** A key of an object within an object, and a number. */
const execution: FederationCase['subgraphs'] = {
  fills: {
    typeDefs: `
      type Query { fills: [Fill!]! }
      type Fill @key(fields: "order { id account { number } } leg") { order: Order! leg: Int! price: Float! }
      ${valueTypes}
    `,
    resolvers: { Query: { fills: () => fills } },
  },
  fees: {
    typeDefs: `
      type Fill @key(fields: "order { id account { number } } leg") { order: Order! leg: Int! fee: Float! }
      ${valueTypes}
    `,
    resolvers: { Fill: { __resolveReference: byKey(fees, 'order', 'leg') } },
  },
};

const reports = [
  { symbol: 'AAPL', period: { year: 2023, quarter: 'Q1' }, revenue: 94.8 },
  { symbol: 'AAPL', period: { year: 2024, quarter: 'Q1' }, revenue: 90.8 },
];
const estimates = [
  { symbol: 'AAPL', period: { year: 2024, quarter: 'Q1' }, estimate: 90.1 },
  { symbol: 'AAPL', period: { year: 2023, quarter: 'Q1' }, estimate: 92.9 },
];
const periodTypes = `
  type Period @shareable { year: Int! quarter: Quarter! }
  enum Quarter { Q1 Q2 Q3 Q4 }
`;

/** A key with an enum in it. */
const reporting: FederationCase['subgraphs'] = {
  reports: {
    typeDefs: `
      type Query { reports: [Report!]! }
      type Report @key(fields: "symbol period { year quarter }") { symbol: ID! period: Period! revenue: Float! }
      ${periodTypes}
    `,
    resolvers: { Query: { reports: () => reports } },
  },
  estimates: {
    typeDefs: `
      type Report @key(fields: "period { quarter year } symbol") { symbol: ID! period: Period! estimate: Float! }
      ${periodTypes}
    `,
    resolvers: { Report: { __resolveReference: byKey(estimates, 'symbol', 'period') } },
  },
};

const contracts = [
  { symbol: 'ES', expiry: '2025-03' },
  { symbol: 'SPY', expiry: null },
];
const margins = [
  { symbol: 'SPY', expiry: null, margin: 0 },
  { symbol: 'ES', expiry: '2025-03', margin: 12000 },
];

/** A key of which one part may be null. */
const futures: FederationCase['subgraphs'] = {
  contracts: {
    typeDefs: `
      type Query { contracts: [Contract!]! }
      type Contract @key(fields: "symbol expiry") { symbol: ID! expiry: String }
    `,
    resolvers: { Query: { contracts: () => contracts } },
  },
  margins: {
    typeDefs: 'type Contract @key(fields: "symbol expiry") { symbol: ID! expiry: String margin: Int! }',
    resolvers: { Contract: { __resolveReference: byKey(margins, 'symbol', 'expiry') } },
  },
};

export const compositeKeyCases: readonly FederationCase[] = [
  {
    title: 'a key of two fields finds each entity by both',
    subgraphs: book,
    operation: '{ positions { account symbol profit } }',
    data: {
      positions: [
        { account: 'a1', symbol: 'AAPL', profit: 120 },
        { account: 'a1', symbol: 'BP', profit: 25 },
        { account: 'a2', symbol: 'AAPL', profit: -7.5 },
      ],
    },
    calls: { holdings: 1, results: 1 },
    representations: { results: 3 },
  },
  {
    title: 'both parts of a key are fetched when the client asks for one of them',
    subgraphs: book,
    operation: '{ positions { symbol profit } }',
    data: {
      positions: [
        { symbol: 'AAPL', profit: 120 },
        { symbol: 'BP', profit: 25 },
        { symbol: 'AAPL', profit: -7.5 },
      ],
    },
  },
  {
    title: 'a client may swap the names of the two parts of a key',
    subgraphs: book,
    operation: '{ positions { account: symbol symbol: account profit } }',
    data: {
      positions: [
        { account: 'AAPL', symbol: 'a1', profit: 120 },
        { account: 'BP', symbol: 'a1', profit: 25 },
        { account: 'AAPL', symbol: 'a2', profit: -7.5 },
      ],
    },
  },
  {
    title: 'a key within objects is fetched, but not shown, when the client does not ask for it',
    subgraphs: execution,
    operation: '{ fills { price fee } }',
    data: {
      fills: [
        { price: 10.5, fee: 0.1 },
        { price: 11, fee: 0.3 },
        { price: 12.25, fee: 0.2 },
      ],
    },
    calls: { fills: 1, fees: 1 },
    representations: { fees: 3 },
  },
  {
    title: 'a client gets the part of a key within objects that it asks for, under its own names',
    subgraphs: execution,
    operation: '{ fills { order { number: id } fee } }',
    data: {
      fills: [
        { order: { number: 'o1' }, fee: 0.1 },
        { order: { number: 'o1' }, fee: 0.3 },
        { order: { number: 'o1' }, fee: 0.2 },
      ],
    },
  },
  {
    title: 'a client may give an object the name of a field that belongs to a key within objects',
    subgraphs: execution,
    operation: '{ fills { order { id: account { number } } leg fee } }',
    data: {
      fills: [
        { order: { id: { number: 'n1' } }, leg: 1, fee: 0.1 },
        { order: { id: { number: 'n2' } }, leg: 1, fee: 0.3 },
        { order: { id: { number: 'n1' } }, leg: 2, fee: 0.2 },
      ],
    },
  },
  {
    title: 'a key may hold an enum, and name its fields in any order',
    subgraphs: reporting,
    operation: '{ reports { period { year } revenue estimate } }',
    data: {
      reports: [
        { period: { year: 2023 }, revenue: 94.8, estimate: 92.9 },
        { period: { year: 2024 }, revenue: 90.8, estimate: 90.1 },
      ],
    },
    representations: { estimates: 2 },
  },
  {
    title: 'a part of a key may be null',
    subgraphs: futures,
    operation: '{ contracts { symbol margin } }',
    data: {
      contracts: [
        { symbol: 'ES', margin: 12000 },
        { symbol: 'SPY', margin: 0 },
      ],
    },
    representations: { margins: 2 },
  },
];
