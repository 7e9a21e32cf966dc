import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

type Numbers = Readonly<Record<string, number>>;

const first = { id: 'o1', shares: 10, parent: null };
const orders = [first, { id: 'o2', shares: 4, parent: first }];

/** notional needs shares, fee needs notional, net needs both, margin and tax need fee. */
const ledger: FederationCase['subgraphs'] = {
  orders: {
    typeDefs: `
      type Query { orders: [Order!]! }
      type Order @key(fields: "id") {
        id: ID!
        shares: Int!
        parent: Order
        fee: Float @external
        margin: Float @requires(fields: "fee")
      }
    `,
    resolvers: {
      Query: { orders: () => orders },
      Order: {
        __resolveReference: byKey(orders, 'id'),
        margin: ({ fee }: Numbers) => (fee === undefined ? null : fee * 2),
      },
    },
  },
  prices: {
    typeDefs: `
      type Order @key(fields: "id") {
        id: ID!
        shares: Int! @external
        fee: Float @external
        parent: Order @external
        notional: Float! @requires(fields: "shares")
        tax: Float @requires(fields: "fee")
        share: Float @requires(fields: "shares parent { shares }")
      }
    `,
    resolvers: {
      Order: {
        notional: ({ shares = NaN }: Numbers) => shares * 100,
        tax: ({ fee = NaN }: Numbers) => fee / 10,
        share: ({ shares, parent }: { shares: number; parent: { shares: number } | null }) =>
          parent && shares / parent.shares,
      },
    },
  },
  fees: {
    typeDefs: `
      type Order @key(fields: "id") {
        id: ID!
        notional: Float! @external
        fee: Float @requires(fields: "notional")
        parent: Order @external
        rebate: Float @requires(fields: "parent { notional }")
      }
    `,
    resolvers: {
      Order: {
        fee: ({ notional = NaN }: Numbers) => notional / 100,
        rebate: ({ parent }: { parent: { notional: number } | null }) => parent && parent.notional / 1000,
      },
    },
  },
  results: {
    typeDefs: `
      type Order @key(fields: "id") {
        id: ID!
        notional: Float! @external
        fee: Float @external
        net: Float @requires(fields: "fee notional")
      }
    `,
    resolvers: { Order: { net: ({ fee = NaN, notional = NaN }: Numbers) => notional - fee } },
  },
};

const stock = { __typename: 'Stock', symbol: 'AAPL' };
const future = { __typename: 'Future', code: 'ES' };
const trades = [
  { id: 't1', instrument: stock, legs: [{ id: 'l1' }, { id: 'l2' }] },
  { id: 't2', instrument: future, legs: [] },
];
const tradableTypes = `
  interface Tradable { label: String! }
  type Stock implements Tradable @shareable { label: String! symbol: ID! }
  type Future implements Tradable @shareable { label: String! code: ID! }
`;
const labels = { Stock: { label: () => 'a stock' }, Future: { label: () => 'a future' } };

interface Required {
  readonly instrument: { readonly symbol?: string; readonly code?: string; readonly __typename: string };
  readonly legs: readonly { readonly price: number }[];
}

/** Requirements through an interface, and through a list of other entities. */
const blotter: FederationCase['subgraphs'] = {
  trades: {
    typeDefs: `
      type Query { trades: [Trade!]! }
      type Trade @key(fields: "id") { id: ID! instrument: Tradable! legs: [Leg!]! }
      type Leg @key(fields: "id") { id: ID! }
      ${tradableTypes}
    `,
    resolvers: { Query: { trades: () => trades }, ...labels },
  },
  legs: {
    typeDefs: 'type Leg @key(fields: "id") { id: ID! price: Float! }',
    resolvers: {
      Leg: {
        __resolveReference: byKey(
          [
            { id: 'l2', price: 2.5 },
            { id: 'l1', price: 1.5 },
          ],
          'id',
        ),
      },
    },
  },
  reports: {
    typeDefs: `
      type Trade @key(fields: "id") {
        id: ID!
        instrument: Tradable! @external
        legs: [Leg!]! @external
        line: String! @requires(fields: "instrument { ... on Stock { symbol } ... on Future { code } }")
        kind: String! @requires(fields: "instrument { __typename }")
        prices: [Float!]! @requires(fields: "legs { price }")
      }
      type Leg @key(fields: "id") { id: ID! price: Float! @external }
      ${tradableTypes}
    `,
    resolvers: {
      ...labels,
      Trade: {
        line: ({ instrument }: Required) => `stock ${instrument.symbol}, future ${instrument.code}`,
        kind: ({ instrument }: Required) => instrument.__typename,
        prices: ({ legs }: Required) => legs.map(({ price }) => price),
      },
    },
  },
};

const products = [
  { __typename: 'Loan', id: 'p1', rate: 3 },
  { __typename: 'Deposit', id: 'p2', amount: 50 },
];

/** Two types of one interface, each with requirements of its own. */
const bank: FederationCase['subgraphs'] = {
  products: {
    typeDefs: `
      type Query { products: [Product!]! }
      interface Product { id: ID! }
      type Loan implements Product @key(fields: "id") { id: ID! rate: Int! }
      type Deposit implements Product @key(fields: "id") { id: ID! amount: Int! }
    `,
    resolvers: { Query: { products: () => products } },
  },
  labels: {
    typeDefs: `
      interface Product { id: ID! label: String! }
      type Loan implements Product @key(fields: "id") {
        id: ID!
        rate: Int! @external
        label: String! @requires(fields: "rate")
      }
      type Deposit implements Product @key(fields: "id") {
        id: ID!
        amount: Int! @external
        label: String! @requires(fields: "amount")
      }
    `,
    resolvers: {
      Loan: { label: ({ rate }: { rate: number }) => `loan at ${rate} %` },
      Deposit: { label: ({ amount }: { amount: number }) => `deposit of ${amount}` },
    },
  },
};

export const requiresChainCases: readonly FederationCase[] = [
  {
    title: 'a required field may itself have requirements',
    subgraphs: ledger,
    operation: '{ orders { id fee } }',
    data: {
      orders: [
        { id: 'o1', fee: 10 },
        { id: 'o2', fee: 4 },
      ],
    },
    calls: { orders: 1, prices: 1, fees: 1 },
    representations: { prices: 2, fees: 2 },
  },
  {
    title: 'a chain of requirements is computed from its start',
    subgraphs: ledger,
    operation: '{ orders { net } }',
    data: { orders: [{ net: 990 }, { net: 396 }] },
    calls: { orders: 1, prices: 1, fees: 1, results: 1 },
  },
  {
    title: 'a chain of requirements may lead back to its first subgraph',
    subgraphs: ledger,
    operation: '{ orders { margin } }',
    data: { orders: [{ margin: 20 }, { margin: 8 }] },
    calls: { orders: 2, prices: 1, fees: 1 },
  },
  {
    title: 'one subgraph computes two links of a chain, in two calls',
    subgraphs: ledger,
    operation: '{ orders { tax notional } }',
    data: {
      orders: [
        { tax: 1, notional: 1000 },
        { tax: 0.4, notional: 400 },
      ],
    },
    calls: { orders: 1, prices: 2, fees: 1 },
  },
  {
    title: 'several chains over the same links share their calls',
    subgraphs: ledger,
    operation: '{ orders { shares notional fee net } }',
    data: {
      orders: [
        { shares: 10, notional: 1000, fee: 10, net: 990 },
        { shares: 4, notional: 400, fee: 4, net: 396 },
      ],
    },
    calls: { orders: 1, prices: 1, fees: 1, results: 1 },
  },
  {
    title: 'an entity may require a field of another of its own type, which may be null',
    subgraphs: ledger,
    operation: '{ orders { share } }',
    data: { orders: [{ share: null }, { share: 0.4 }] },
  },
  {
    title: 'a required field of another entity may be one that is computed from requirements',
    subgraphs: ledger,
    operation: '{ orders { rebate } }',
    data: { orders: [{ rebate: null }, { rebate: 1 }] },
    calls: { orders: 1, prices: 1, fees: 1 },
    representations: { prices: 1, fees: 2 },
  },
  {
    title: 'requirements by the type of an interface send the fields of the actual type alone',
    subgraphs: blotter,
    operation: '{ trades { line } }',
    data: { trades: [{ line: 'stock AAPL, future undefined' }, { line: 'stock undefined, future ES' }] },
    calls: { trades: 1, reports: 1 },
  },
  {
    title: 'the type name of an object may be required',
    subgraphs: blotter,
    operation: '{ trades { kind instrument { label } } }',
    data: {
      trades: [
        { kind: 'Stock', instrument: { label: 'a stock' } },
        { kind: 'Future', instrument: { label: 'a future' } },
      ],
    },
  },
  {
    title: 'a required field of a list of entities is fetched for each of them, and keeps the order of the list',
    subgraphs: blotter,
    operation: '{ trades { prices } }',
    data: { trades: [{ prices: [1.5, 2.5] }, { prices: [] }] },
    calls: { trades: 1, legs: 1, reports: 1 },
    representations: { legs: 2, reports: 2 },
  },
  {
    title: 'each type behind an interface gets the requirements of its own field',
    subgraphs: bank,
    operation: '{ products { id label } }',
    data: {
      products: [
        { id: 'p1', label: 'loan at 3 %' },
        { id: 'p2', label: 'deposit of 50' },
      ],
    },
  },
  {
    title: 'a fragment on one type behind an interface asks its requirements for that type alone',
    subgraphs: bank,
    operation: '{ products { id ... on Deposit { label } } }',
    data: { products: [{ id: 'p1' }, { id: 'p2', label: 'deposit of 50' }] },
    calls: { products: 1, labels: 1 },
    representations: { labels: 1 },
  },
];
