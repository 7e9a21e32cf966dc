import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const stock = { __typename: 'Stock', isin: 'US1', quantity: 10, coupon: null };
const bond = { __typename: 'Bond', cusip: 'B9', quantity: 2, coupon: 0.5 };
const option = { __typename: 'Option', underlying: stock, strike: 90, quantity: 1 };
const cash = { __typename: 'Cash', currency: 'KRW', quantity: 5000 };
const index = { __typename: 'Index', code: 200 };

/** Each type of the interface has a key of its own, and `Cash` has none. */
const portfolio = {
  holdings: {
    typeDefs: /* GraphQL */ `
      type Query { holdings: [Holding!]! twice: [Holding]! watched: [Watched!]! }
      interface Holding { quantity: Int! }
      union Watched = Stock | Bond | Index
      type Stock implements Holding @key(fields: "isin") { isin: ID! quantity: Int! }
      type Bond implements Holding @key(fields: "cusip") { cusip: String! quantity: Int! coupon: Float! }
      type Option implements Holding @key(fields: "underlying { isin } strike") {
        underlying: Stock!
        strike: Int!
        quantity: Int!
      }
      type Cash implements Holding { currency: String! quantity: Int! }
      type Index @key(fields: "code") { code: Int! }
    `,
    resolvers: {
      Query: {
        holdings: () => [stock, bond, option, cash],
        twice: () => [bond, null, stock, bond, cash],
        watched: () => [index, bond, stock],
      },
      Stock: { __resolveReference: ({ isin }: { isin: string }) => (isin === stock.isin ? stock : null) },
    },
  },
  quotes: {
    typeDefs: /* GraphQL */ `
      interface Quoted { last: Float! }
      type Stock implements Quoted @key(fields: "isin") { isin: ID! last: Float! hedges: [Quoted!]! }
      type Bond implements Quoted @key(fields: "cusip") {
        cusip: String!
        last: Float!
        coupon: Float! @external
        yield: Float! @requires(fields: "coupon")
      }
      type Option implements Quoted @key(fields: "underlying { isin } strike") {
        underlying: Stock!
        strike: Int!
        last: Float!
      }
      type Index implements Quoted @key(fields: "code") { code: Int! last: Float! members: [Stock!]! }
    `,
    resolvers: {
      Stock: {
        last: () => 100,
        hedges: () => [option, bond],
      },
      Bond: { last: () => 98, yield: ({ coupon }: { coupon: number }) => coupon / 2 },
      Option: {
        last: ({ underlying, strike }: { underlying: { isin: string }; strike: number }) =>
          underlying.isin === 'US1' ? strike / 2 : 0,
      },
      Index: { last: ({ code }: { code: number }) => code * 10, members: () => [{ isin: 'US1' }] },
    },
  },
};

/** The members' keys have one name and different types, so that no subgraph can be asked for both under that name. */
const beings = {
  census: {
    typeDefs: /* GraphQL */ `
      type Query { beings: [Being!]! }
      union Being = Human | Robot
      type Human @key(fields: "id") { id: ID! }
      type Robot @key(fields: "id") { id: Int! }
    `,
    resolvers: {
      Query: {
        beings: () => [
          { __typename: 'Robot', id: 7 },
          { __typename: 'Human', id: '7' },
        ],
      },
    },
  },
  names: {
    typeDefs: /* GraphQL */ `
      type Human @key(fields: "id") { id: ID! name: String! age: Int! }
      type Robot @key(fields: "id") { id: Int! name: String! age: String }
    `,
    resolvers: {
      Human: { __resolveReference: findById([{ id: '7', name: 'Ada', age: 36 }]) },
      Robot: { __resolveReference: ({ id }: { id: unknown }) => id === 7 && { id, name: 'R7', age: 'new' } },
    },
  },
};

export const abstractEntityCases: readonly FederationCase[] = [
  {
    title: 'asks for the entities of all types of an interface in one call, each by its own key',
    subgraphs: portfolio,
    operation: '{ holdings { quantity ... on Stock { last } ... on Bond { last } ... on Option { last } } }',
    data: {
      holdings: [{ quantity: 10, last: 100 }, { quantity: 2, last: 98 }, { quantity: 1, last: 45 }, { quantity: 5000 }],
    },
    calls: { holdings: 1, quotes: 1 },
    representations: { quotes: 3 },
  },
  {
    title: 'follows a fragment on an interface of the other subgraph to all types that implement it there',
    subgraphs: portfolio,
    operation: '{ holdings { ... on Quoted { last } ... on Cash { currency } } }',
    data: { holdings: [{ last: 100 }, { last: 98 }, { last: 45 }, { currency: 'KRW' }] },
    calls: { holdings: 1, quotes: 1 },
  },
  {
    title: "completes the members of a union, of which one's key is a number",
    subgraphs: portfolio,
    operation: '{ watched { __typename ... on Index { last members { quantity } } ... on Bond { coupon yield } } }',
    data: {
      watched: [
        { __typename: 'Index', last: 2000, members: [{ quantity: 10 }] },
        { __typename: 'Bond', coupon: 0.5, yield: 0.25 },
        { __typename: 'Stock' },
      ],
    },
  },
  {
    title: 'fetches what one type of an interface requires, for that type alone',
    subgraphs: portfolio,
    operation: '{ holdings { ... on Bond { yield } ... on Stock { last } } }',
    data: { holdings: [{ last: 100 }, { yield: 0.25 }, {}, {}] },
    representations: { quotes: 2 },
  },
  {
    title: 'asks once for an entity that stands in a list of an interface twice, and keeps the gap',
    subgraphs: portfolio,
    operation: '{ twice { ... on Bond { last } ... on Stock { last } __typename } }',
    data: {
      twice: [
        { last: 98, __typename: 'Bond' },
        null,
        { last: 100, __typename: 'Stock' },
        { last: 98, __typename: 'Bond' },
        { __typename: 'Cash' },
      ],
    },
    representations: { quotes: 2 },
  },
  {
    title: 'goes from an interface to an entity to another interface and back to the first subgraph',
    subgraphs: portfolio,
    operation: `{ holdings { ... on Stock {
      hedges { __typename last ... on Option { strike underlying { quantity } } }
    } } }`,
    data: {
      holdings: [
        {
          hedges: [
            { __typename: 'Option', last: 45, strike: 90, underlying: { quantity: 10 } },
            { __typename: 'Bond', last: 98 },
          ],
        },
        {},
        {},
        {},
      ],
    },
  },
  {
    title: 'answers from the key alone what the key holds',
    subgraphs: portfolio,
    operation: '{ holdings { ... on Option { underlying { isin } strike } ... on Stock { isin } } }',
    data: { holdings: [{ isin: 'US1' }, {}, { underlying: { isin: 'US1' }, strike: 90 }, {}] },
    calls: { holdings: 1 },
  },
  {
    title: 'gives different types their aliases for one field of the other subgraph',
    subgraphs: portfolio,
    operation:
      '{ holdings { ... on Stock { price: last } ... on Bond { clean: last price: yield } ... on Option { price: last } } }',
    data: { holdings: [{ price: 100 }, { clean: 98, price: 0.25 }, { price: 45 }, {}] },
  },
  {
    title: 'tells keys of one name and different types apart',
    subgraphs: beings,
    operation: '{ beings { ... on Human { name } ... on Robot { name } } }',
    data: { beings: [{ name: 'R7' }, { name: 'Ada' }] },
    calls: { census: 1, names: 1 },
  },
  {
    title: 'answers such keys under aliases with the values of their types',
    subgraphs: beings,
    operation: '{ beings { ... on Human { text: id age } ... on Robot { number: id model: age } } }',
    data: {
      beings: [
        { number: 7, model: 'new' },
        { text: '7', age: 36 },
      ],
    },
  },
  {
    title: 'asks for fields of one name and different types under different aliases',
    subgraphs: beings,
    operation: '{ beings { __typename ... on Robot { a: age name } ... on Human { b: age name } } }',
    data: {
      beings: [
        { __typename: 'Robot', a: 'new', name: 'R7' },
        { __typename: 'Human', b: 36, name: 'Ada' },
      ],
    },
  },
];
