import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const assets = [
  { __typename: 'Stock', id: 's1', name: 'Acme', sector: 'tools', issuer: { id: 'i1' } },
  { __typename: 'Bond', id: 'b1', name: 'Treasury 2030', coupon: 0.025, issuer: { id: 'i2' } },
  { __typename: 'Stock', id: 's2', name: 'Globex', sector: 'energy', issuer: null },
];

const prices = [
  { __typename: 'Stock', id: 's1', price: { __typename: 'Spot', amount: 12.5, at: 'open' } },
  { __typename: 'Bond', id: 'b1', price: { __typename: 'Quote', amount: 99, spread: 0.5 }, rating: 'AA' },
  { __typename: 'Stock', id: 's2', price: { __typename: 'Quote', amount: 7, spread: 0.25 } },
];

/** The interface's fields are spread over two subgraphs, and so are the fields of each type of its own. */
const market = {
  catalog: {
    typeDefs: /* GraphQL */ `
      type Query { assets: [Asset!]! asset(id: ID!): Asset }
      interface Asset { id: ID! name: String! issuer: Issuer }
      type Stock implements Asset @key(fields: "id") { id: ID! name: String! issuer: Issuer sector: String! }
      type Bond implements Asset @key(fields: "id") { id: ID! name: String! issuer: Issuer coupon: Float! }
      type Issuer @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        assets: () => assets,
        asset: (_root: unknown, args: { id: string }) => findById(assets)(args),
      },
      Stock: { __resolveReference: findById(assets) },
      Bond: { __resolveReference: findById(assets) },
    },
  },
  prices: {
    typeDefs: /* GraphQL */ `
      type Query { priced: [Asset!]! }
      interface Asset { id: ID! price: Price! }
      interface Rated { rating: String! }
      type Stock implements Asset @key(fields: "id") { id: ID! price: Price! }
      type Bond implements Asset & Rated @key(fields: "id") { id: ID! price: Price! rating: String! }
      interface Price { amount: Float! }
      type Spot implements Price { amount: Float! at: String! }
      type Quote implements Price { amount: Float! spread: Float! }
    `,
    resolvers: {
      Query: { priced: () => prices.slice(0, 2) },
      Stock: { __resolveReference: findById(prices) },
      Bond: { __resolveReference: findById(prices) },
    },
  },
  issuers: {
    typeDefs: /* GraphQL */ `
      type Issuer @key(fields: "id") { id: ID! name: String! country: String! }
    `,
    resolvers: {
      Issuer: {
        __resolveReference: findById([
          { id: 'i1', name: 'Acme Corp', country: 'US' },
          { id: 'i2', name: 'Treasury', country: 'KR' },
        ]),
      },
    },
  },
};

const parties = [
  { __typename: 'Person', id: 'p1' },
  { __typename: 'Bank', id: 'k1', members: 40 },
  { __typename: 'Fund', id: 'f1', members: 3 },
];

/** An interface that implements another one, and a second interface over part of the same types elsewhere. */
const society = {
  people: {
    typeDefs: /* GraphQL */ `
      type Query { parties: [Party!]! }
      interface Party { id: ID! }
      interface Organisation implements Party { id: ID! members: Int! }
      type Person implements Party @key(fields: "id") { id: ID! }
      type Bank implements Party & Organisation @key(fields: "id") { id: ID! members: Int! }
      type Fund implements Party & Organisation @key(fields: "id") { id: ID! members: Int! }
    `,
    resolvers: { Query: { parties: () => parties } },
  },
  registry: {
    typeDefs: /* GraphQL */ `
      interface Licensed { licence: String! }
      type Person @key(fields: "id") { id: ID! birthYear: Int! }
      type Bank implements Licensed @key(fields: "id") { id: ID! licence: String! }
      type Fund implements Licensed @key(fields: "id") { id: ID! licence: String! }
    `,
    resolvers: {
      Person: { __resolveReference: findById([{ id: 'p1', birthYear: 1815 }]) },
      Bank: { __resolveReference: findById([{ id: 'k1', licence: 'B-7' }]) },
      Fund: { __resolveReference: findById([{ id: 'f1', licence: 'F-9' }]) },
    },
  },
};

/** Each subgraph has its own implementing type of one interface. */
const nodes = {
  customers: {
    typeDefs: /* GraphQL */ `
      type Query { node(id: ID!): Node }
      interface Node { id: ID! }
      type Customer implements Node @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: {
      Query: {
        node: (_root: unknown, { id }: { id: string }) =>
          id === 'c1' ? { __typename: 'Customer', id, name: 'Ada' } : null,
      },
      Customer: { __resolveReference: findById([{ id: 'c1', name: 'Ada' }]) },
    },
  },
  orders: {
    typeDefs: /* GraphQL */ `
      type Query { newest: Node! }
      interface Node { id: ID! }
      type Order implements Node @key(fields: "id") { id: ID! total: Int! buyer: Customer }
      type Customer @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: { Query: { newest: () => ({ __typename: 'Order', id: 'o1', total: 5, buyer: { id: 'c1' } }) } },
  },
};

export const interfaceCases: readonly FederationCase[] = [
  {
    title: "joins an interface's fields from the subgraphs that have them",
    subgraphs: market,
    operation: '{ assets { id name price { amount } } }',
    data: {
      assets: [
        { id: 's1', name: 'Acme', price: { amount: 12.5 } },
        { id: 'b1', name: 'Treasury 2030', price: { amount: 99 } },
        { id: 's2', name: 'Globex', price: { amount: 7 } },
      ],
    },
    calls: { catalog: 1, prices: 1 },
  },
  {
    title: 'gives each type its own fields, from whichever subgraph has them',
    subgraphs: market,
    operation: '{ assets { ... on Bond { rating coupon } ... on Stock { sector } name } }',
    data: {
      assets: [
        { sector: 'tools', name: 'Acme' },
        { rating: 'AA', coupon: 0.025, name: 'Treasury 2030' },
        { sector: 'energy', name: 'Globex' },
      ],
    },
  },
  {
    title: 'names the runtime type on each level',
    subgraphs: market,
    operation: '{ assets { __typename price { __typename amount } issuer { __typename } } }',
    data: {
      assets: [
        { __typename: 'Stock', price: { __typename: 'Spot', amount: 12.5 }, issuer: { __typename: 'Issuer' } },
        { __typename: 'Bond', price: { __typename: 'Quote', amount: 99 }, issuer: { __typename: 'Issuer' } },
        { __typename: 'Stock', price: { __typename: 'Quote', amount: 7 }, issuer: null },
      ],
    },
  },
  {
    title: 'keeps two aliases of one interface field apart, each with its selection',
    subgraphs: market,
    operation: '{ assets { label: name cost: price { value: amount } kind: price { is: __typename } } }',
    data: {
      assets: [
        { label: 'Acme', cost: { value: 12.5 }, kind: { is: 'Spot' } },
        { label: 'Treasury 2030', cost: { value: 99 }, kind: { is: 'Quote' } },
        { label: 'Globex', cost: { value: 7 }, kind: { is: 'Quote' } },
      ],
    },
  },
  {
    title: 'completes an entity that an interface field answers',
    subgraphs: market,
    operation: '{ assets { issuer { name country } } }',
    data: {
      assets: [
        { issuer: { name: 'Acme Corp', country: 'US' } },
        { issuer: { name: 'Treasury', country: 'KR' } },
        { issuer: null },
      ],
    },
    calls: { catalog: 1, issuers: 1 },
    representations: { issuers: 2 },
  },
  {
    title: "asks the other subgraph for an interface's fields that the subgraph of the root field doesn't have",
    subgraphs: market,
    operation: '{ priced { id name issuer { country } } }',
    data: {
      priced: [
        { id: 's1', name: 'Acme', issuer: { country: 'US' } },
        { id: 'b1', name: 'Treasury 2030', issuer: { country: 'KR' } },
      ],
    },
  },
  {
    title: "tells an interface's value types apart below an entity of another subgraph",
    subgraphs: market,
    operation: '{ assets { price { ... on Quote { spread } ... on Spot { at } } } }',
    data: { assets: [{ price: { at: 'open' } }, { price: { spread: 0.5 } }, { price: { spread: 0.25 } }] },
  },
  {
    title: 'resolves a fragment on an interface that only another subgraph knows',
    subgraphs: market,
    operation: '{ assets { id ... on Rated { rating } } }',
    data: { assets: [{ id: 's1' }, { id: 'b1', rating: 'AA' }, { id: 's2' }] },
    representations: { prices: 1 },
  },
  {
    title: 'asks nothing for a type that the answer does not hold',
    subgraphs: market,
    operation: '{ asset(id: "s1") { name ... on Bond { rating } } }',
    data: { asset: { name: 'Acme' } },
    calls: { catalog: 1 },
  },
  {
    title: 'answers null for an interface that is null, and asks no further',
    subgraphs: market,
    operation: '{ asset(id: "none") { __typename name price { amount } } }',
    data: { asset: null },
    calls: { catalog: 1 },
  },
  {
    title: 'follows an interface that implements another, with fragments nested in each other',
    subgraphs: society,
    operation: `{ parties {
      __typename
      ... on Organisation { members ... on Fund { licence } }
      ... on Person { birthYear }
      id
    } }`,
    data: {
      parties: [
        { __typename: 'Person', birthYear: 1815, id: 'p1' },
        { __typename: 'Bank', members: 40, id: 'k1' },
        { __typename: 'Fund', members: 3, licence: 'F-9', id: 'f1' },
      ],
    },
  },
  {
    title: 'intersects two interfaces of different subgraphs',
    subgraphs: society,
    operation: '{ parties { ... on Licensed { ... on Organisation { members } licence } } }',
    data: { parties: [{}, { members: 40, licence: 'B-7' }, { members: 3, licence: 'F-9' }] },
  },
  {
    title: 'answers one interface from two subgraphs that each have a type of their own',
    subgraphs: nodes,
    operation: `{
      newest { __typename id ... on Order { total buyer { name } } ... on Customer { name } }
      node(id: "c1") { __typename id ... on Order { total } ... on Customer { name } }
      missing: node(id: "o1") { id }
    }`,
    data: {
      newest: { __typename: 'Order', id: 'o1', total: 5, buyer: { name: 'Ada' } },
      node: { __typename: 'Customer', id: 'c1', name: 'Ada' },
      missing: null,
    },
  },
];
