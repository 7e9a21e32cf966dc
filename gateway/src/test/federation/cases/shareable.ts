import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const moneyType = 'type Money @shareable { amount: Int! currency: String! }';

/** A value type in two subgraphs, and an entity of which both know the name. */
const shop: FederationCase['subgraphs'] = {
  orders: {
    typeDefs: `
      type Query { ordered: Item! total: Money! common: String! @shareable }
      type Item @key(fields: "id") { id: ID! name: String! @shareable bought: Money! }
      ${moneyType}
    `,
    resolvers: {
      Query: {
        ordered: () => ({ id: 'i1', name: 'Desk', bought: { amount: 100, currency: 'USD' } }),
        total: () => ({ amount: 7, currency: 'USD' }),
        common: () => 'the same',
      },
      Item: { __resolveReference: byKey([{ id: 'i2', bought: { amount: 55, currency: 'USD' } }], 'id') },
    },
  },
  offers: {
    typeDefs: `
      type Query { offered: Item! prices: [Money!]! common: String! @shareable }
      type Item @key(fields: "id") { id: ID! name: String! @shareable price: Money! }
      ${moneyType}
    `,
    resolvers: {
      Query: {
        offered: () => ({ id: 'i2', name: 'Lamp', price: { amount: 60, currency: 'EUR' } }),
        prices: () => [
          { amount: 1, currency: 'EUR' },
          { amount: 2, currency: 'KRW' },
        ],
        common: () => 'the same',
      },
      Item: { __resolveReference: byKey([{ id: 'i1', price: { amount: 110, currency: 'EUR' } }], 'id') },
    },
  },
};

/** An object without a key, of which each subgraph knows a part, reached by a root field of both. */
const settings: FederationCase['subgraphs'] = {
  looks: {
    typeDefs: `
      type Query { settings: Settings @shareable }
      type Settings { theme: String! display: Display! @shareable language: String @shareable }
      type Display { font: String! width: Int @shareable }
    `,
    resolvers: {
      Query: { settings: () => ({ theme: 'dark', display: { font: 'Mono', width: 80 }, language: null }) },
    },
  },
  habits: {
    typeDefs: `
      type Query { settings: Settings @shareable }
      type Settings { pageSize: Int! display: Display! @shareable language: String @shareable }
      type Display { size: Int! width: Int @shareable }
    `,
    resolvers: { Query: { settings: () => ({ pageSize: 20, display: { size: 12, width: 80 }, language: null }) } },
  },
};

/** One field of two types: exact in one subgraph, looser in the other. */
const nullability: FederationCase['subgraphs'] = {
  strict: {
    typeDefs: `
      type Query { first: Quote! }
      type Quote @shareable { bid: Float! by: Desk! }
      type Desk implements Actor @shareable { name: String! floor: Int! }
      interface Actor { name: String! }
    `,
    resolvers: { Query: { first: () => ({ bid: 1.5, by: { name: 'Rates', floor: 3 } }) } },
  },
  loose: {
    typeDefs: `
      type Query { second: Quote! }
      type Quote @shareable { bid: Float by: Actor! }
      type Desk implements Actor @shareable { name: String! floor: Int! }
      interface Actor { name: String! }
    `,
    resolvers: {
      Query: { second: () => ({ bid: null, by: { __typename: 'Desk', name: 'Credit', floor: 4 } }) },
    },
  },
};

export const shareableCases: readonly FederationCase[] = [
  {
    title: 'a value type is answered by the subgraph that has the field it is under',
    subgraphs: shop,
    operation: '{ total { amount currency } prices { amount currency } }',
    data: {
      total: { amount: 7, currency: 'USD' },
      prices: [
        { amount: 1, currency: 'EUR' },
        { amount: 2, currency: 'KRW' },
      ],
    },
    calls: { orders: 1, offers: 1 },
  },
  {
    title: 'one entity has value objects of two subgraphs',
    subgraphs: shop,
    operation: '{ ordered { bought { amount currency } price { amount currency } } }',
    data: { ordered: { bought: { amount: 100, currency: 'USD' }, price: { amount: 110, currency: 'EUR' } } },
    calls: { orders: 1, offers: 1 },
  },
  {
    title: 'a shared field of an entity is answered on the spot by the first subgraph',
    subgraphs: shop,
    operation: '{ ordered { id name } }',
    data: { ordered: { id: 'i1', name: 'Desk' } },
    calls: { orders: 1 },
  },
  {
    title: 'a shared field of an entity is answered on the spot by the second subgraph',
    subgraphs: shop,
    operation: '{ offered { id name } }',
    data: { offered: { id: 'i2', name: 'Lamp' } },
    calls: { offers: 1 },
  },
  {
    title: 'a shared root field is taken from a subgraph that is asked anyway',
    subgraphs: shop,
    operation: '{ common total { amount } }',
    data: { common: 'the same', total: { amount: 7 } },
    calls: { orders: 1 },
  },
  {
    title: 'a shared root field is taken from the other subgraph when that one is asked anyway',
    subgraphs: shop,
    operation: '{ common prices { amount } }',
    data: { common: 'the same', prices: [{ amount: 1 }, { amount: 2 }] },
    calls: { offers: 1 },
  },
  {
    title: 'a shared root field under two aliases',
    subgraphs: shop,
    operation: '{ one: common two: common }',
    data: { one: 'the same', two: 'the same' },
  },
  {
    title: 'an object without a key is put together from a root field that both subgraphs have',
    subgraphs: settings,
    operation: '{ settings { theme pageSize } }',
    data: { settings: { theme: 'dark', pageSize: 20 } },
    calls: { looks: 1, habits: 1 },
  },
  {
    title: 'a part of an object without a key is asked of the subgraph that has it',
    subgraphs: settings,
    operation: '{ settings { pageSize language display { width } } }',
    data: { settings: { pageSize: 20, language: null, display: { width: 80 } } },
    calls: { habits: 1 },
  },
  {
    title: 'an object within an object without a key is put together as well',
    subgraphs: settings,
    operation: '{ settings { display { font size } } }',
    data: { settings: { display: { font: 'Mono', size: 12 } } },
    calls: { looks: 1, habits: 1 },
  },
  {
    title: 'an object is put together under aliases',
    subgraphs: settings,
    operation: '{ mine: settings { look: theme shown: display { size font } size: pageSize } }',
    data: { mine: { look: 'dark', shown: { size: 12, font: 'Mono' }, size: 20 } },
  },
  {
    title: 'a field that is non-null in one subgraph alone may be null',
    subgraphs: nullability,
    operation: '{ first { bid } second { bid } }',
    data: { first: { bid: 1.5 }, second: { bid: null } },
  },
  {
    title: 'a field of an interface in one subgraph and of one of its types in the other',
    subgraphs: nullability,
    operation: '{ first { by { __typename name } } second { by { name ... on Desk { floor } } } }',
    data: { first: { by: { __typename: 'Desk', name: 'Rates' } }, second: { by: { name: 'Credit', floor: 4 } } },
  },
];
