import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const apple = { __typename: 'Stock', id: '1', venue: { id: 'v1' } };
const treasury = { __typename: 'Bond', id: '1', venue: { id: 'v1' } };
const oil = { __typename: 'Stock', id: '2', venue: { id: 'v2' } };
const gone = { __typename: 'Stock', id: '9', venue: { id: 'v9' } };

interface Priced {
  readonly price: number;
}
const price = ({ price: base }: Priced, { percent }: { percent: number }) => (base * percent) / 100;

const subgraphs: FederationCase['subgraphs'] = {
  book: {
    typeDefs: `
      type Query { stocks: [Stock]! again: [Stock]! held: [Asset!]! grid: [[Stock]!]! none: [Stock!]! one: Stock }
      interface Asset { id: ID! venue: Venue! }
      type Stock implements Asset @key(fields: "id") { id: ID! venue: Venue! }
      type Bond implements Asset @key(fields: "id") { id: ID! venue: Venue! }
      type Venue @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        stocks: () => [oil, apple, oil, null, apple, oil],
        again: () => [apple, gone, oil],
        held: () => [apple, treasury, oil, treasury],
        grid: () => [[apple, null], [], [oil, apple]],
        none: () => [],
        one: () => apple,
      },
      Stock: { __resolveReference: byKey([apple, oil], 'id') },
    },
  },
  quotes: {
    typeDefs: `
      interface Asset { id: ID! price(percent: Int = 100): Float tags: [Tag!] }
      type Stock implements Asset @key(fields: "id") {
        id: ID!
        price(percent: Int = 100): Float
        tags: [Tag!]
        peer: Stock
      }
      type Bond implements Asset @key(fields: "id") { id: ID! price(percent: Int = 100): Float tags: [Tag!] }
      type Tag { text: String! }
    `,
    resolvers: {
      Stock: {
        __resolveReference: byKey(
          [
            { id: '1', price: 190, tags: [{ text: 'tech' }], peer: { id: '2' } },
            { id: '2', price: 5, tags: [], peer: null },
          ],
          'id',
        ),
        price,
      },
      Bond: { __resolveReference: byKey([{ id: '1', price: 98, tags: null }], 'id'), price },
    },
  },
  venues: {
    typeDefs: 'type Venue @key(fields: "id") { id: ID! city: String }',
    resolvers: {
      Venue: {
        __resolveReference: byKey(
          [
            { id: 'v1', city: 'New York' },
            { id: 'v2', city: 'London' },
          ],
          'id',
        ),
      },
    },
  },
};

export const entityBatchCases: readonly FederationCase[] = [
  {
    title: 'an entity that stands several times in a list is asked for once, and every place gets it',
    subgraphs,
    operation: '{ stocks { price } }',
    data: { stocks: [{ price: 5 }, { price: 190 }, { price: 5 }, null, { price: 190 }, { price: 5 }] },
    calls: { book: 1, quotes: 1 },
    representations: { quotes: 2 },
  },
  {
    title: 'entities keep their places beside unknown ones',
    subgraphs,
    operation: '{ again { id price tags { text } } }',
    data: {
      again: [
        { id: '1', price: 190, tags: [{ text: 'tech' }] },
        { id: '9', price: null, tags: null },
        { id: '2', price: 5, tags: [] },
      ],
    },
    representations: { quotes: 3 },
  },
  {
    title: 'entities keep their places in lists of lists, with nulls and empty lists',
    subgraphs,
    operation: '{ grid { id price } }',
    data: {
      grid: [
        [{ id: '1', price: 190 }, null],
        [],
        [
          { id: '2', price: 5 },
          { id: '1', price: 190 },
        ],
      ],
    },
    calls: { book: 1, quotes: 1 },
    representations: { quotes: 2 },
  },
  {
    title: 'equal keys of different types are different entities',
    subgraphs,
    operation: '{ held { __typename id price } }',
    data: {
      held: [
        { __typename: 'Stock', id: '1', price: 190 },
        { __typename: 'Bond', id: '1', price: 98 },
        { __typename: 'Stock', id: '2', price: 5 },
        { __typename: 'Bond', id: '1', price: 98 },
      ],
    },
    calls: { book: 1, quotes: 1 },
    representations: { quotes: 3 },
  },
  {
    title: 'an empty list asks nobody',
    subgraphs,
    operation: '{ none { price venue { city } } }',
    data: { none: [] },
    calls: { book: 1 },
  },
  {
    title: 'entities of two root fields are one call',
    subgraphs,
    operation: '{ one { price } again { price } }',
    data: { one: { price: 190 }, again: [{ price: 190 }, { price: null }, { price: 5 }] },
    calls: { book: 1, quotes: 1 },
  },
  {
    title: 'one entity reached by two root fields may be asked for different fields',
    subgraphs,
    operation: '{ one { tags { text } } again { price } }',
    data: { one: { tags: [{ text: 'tech' }] }, again: [{ price: 190 }, { price: null }, { price: 5 }] },
    calls: { book: 1, quotes: 1 },
  },
  {
    title: 'one entity reached by two root fields may be asked for one field with different arguments',
    subgraphs,
    operation: 'query ($half: Int!) { one { price(percent: $half) } again { price(percent: 200) } }',
    variables: { half: 50 },
    data: { one: { price: 95 }, again: [{ price: 380 }, { price: null }, { price: 10 }] },
    calls: { book: 1, quotes: 1 },
  },
  {
    title: 'one entity reached by two root fields may have one alias for different fields',
    subgraphs,
    operation: '{ one { x: price } again { x: tags { y: text } } }',
    data: { one: { x: 190 }, again: [{ x: [{ y: 'tech' }] }, { x: null }, { x: [] }] },
    calls: { book: 1, quotes: 1 },
  },
  {
    title: 'one field under several aliases and arguments is one call',
    subgraphs,
    operation: '{ one { price half: price(percent: 50) double: price(percent: 200) } }',
    data: { one: { price: 190, half: 95, double: 380 } },
    calls: { book: 1, quotes: 1 },
    representations: { quotes: 1 },
  },
  {
    title: 'entities of two types are asked of two subgraphs side by side, one call each',
    subgraphs,
    operation: '{ stocks { price venue { city } } }',
    data: {
      stocks: [
        { price: 5, venue: { city: 'London' } },
        { price: 190, venue: { city: 'New York' } },
        { price: 5, venue: { city: 'London' } },
        null,
        { price: 190, venue: { city: 'New York' } },
        { price: 5, venue: { city: 'London' } },
      ],
    },
    calls: { book: 1, quotes: 1, venues: 1 },
    representations: { quotes: 2, venues: 2 },
  },
  {
    title: 'entities of one type behind two fields are one call',
    subgraphs,
    operation: '{ again { venue { city } } held { venue { city } } }',
    data: {
      again: [{ venue: { city: 'New York' } }, { venue: { city: null } }, { venue: { city: 'London' } }],
      held: [
        { venue: { city: 'New York' } },
        { venue: { city: 'New York' } },
        { venue: { city: 'London' } },
        { venue: { city: 'New York' } },
      ],
    },
    calls: { book: 1, venues: 1 },
  },
  {
    title: 'places that share an entity are completed alike behind it',
    subgraphs,
    operation: '{ stocks { peer { id venue { city } } } }',
    data: {
      stocks: [
        { peer: null },
        { peer: { id: '2', venue: { city: 'London' } } },
        { peer: null },
        null,
        { peer: { id: '2', venue: { city: 'London' } } },
        { peer: null },
      ],
    },
    representations: { quotes: 2, book: 1, venues: 1 },
  },
];
