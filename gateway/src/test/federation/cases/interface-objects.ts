import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const media = [
  { __typename: 'Book', id: 'm1', title: 'Dune', pages: 412 },
  { __typename: 'Film', id: 'm2', title: 'Alien', minutes: 117 },
  { __typename: 'Book', id: 'm3', title: 'Emma', pages: 474 },
];

const reviews = [
  { score: 5, subject: { id: 'm1' } },
  { score: 3, subject: { id: 'm1' } },
  { score: 4, subject: { id: 'm2' } },
];

const reviewed = (id: string) => ({ id, reviews: reviews.filter(({ subject }) => subject.id === id) });

/** `library` owns the interface and its types; `reviews` and `shop` know it as an object alone. `gone` is in none but `reviews`. */
const subgraphs = {
  isbn: {
    typeDefs: /* GraphQL */ `
      type Book @key(fields: "id") { id: ID! isbn: String! }
    `,
    resolvers: {
      Book: {
        __resolveReference: findById([
          { id: 'm1', isbn: '978-1' },
          { id: 'm3', isbn: '978-3' },
        ]),
      },
    },
  },
  library: {
    typeDefs: /* GraphQL */ `
      type Query { media: [Media!]! shelf: [Media]! }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }
    `,
    resolvers: {
      Query: { media: () => media, shelf: () => [media[1], null, media[0]] },
      Media: { __resolveReference: findById(media) },
      Book: { __resolveReference: findById(media) },
      Film: { __resolveReference: findById(media) },
    },
  },
  reviews: {
    typeDefs: /* GraphQL */ `
      type Query { best: Media! popular: [Media!]! listed: [Media]! found(id: ID!): Media }
      type Media @interfaceObject @key(fields: "id") { id: ID! reviews: [Review!]! }
      type Review { score: Int! subject: Media! }
    `,
    resolvers: {
      Query: {
        best: () => reviewed('m1'),
        popular: () => [reviewed('m2'), reviewed('m1')],
        listed: () => [reviewed('m1'), reviewed('gone'), null, reviewed('m2')],
        found: (_root: unknown, { id }: { id: string }) => reviewed(id),
      },
      Media: { __resolveReference: ({ id }: { id: string }) => reviewed(id) },
    },
  },
  shop: {
    typeDefs: /* GraphQL */ `
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        title: String! @external
        price(currency: String = "EUR"): String!
        slug: String! @requires(fields: "title")
      }
    `,
    resolvers: {
      Media: {
        __resolveReference: (reference: object) => reference,
        price: ({ id }: { id: string }, { currency }: { currency: string }) => `${id.slice(1)}0 ${currency}`,
        slug: ({ title }: { title: string }) => title.toLowerCase(),
      },
    },
  },
};

export const interfaceObjectCases: readonly FederationCase[] = [
  {
    title: 'adds a field to every type of an interface',
    subgraphs,
    operation: '{ media { id title reviews { score } } }',
    data: {
      media: [
        { id: 'm1', title: 'Dune', reviews: [{ score: 5 }, { score: 3 }] },
        { id: 'm2', title: 'Alien', reviews: [{ score: 4 }] },
        { id: 'm3', title: 'Emma', reviews: [] },
      ],
    },
    calls: { library: 1, reviews: 1 },
    representations: { reviews: 3 },
  },
  {
    title: 'adds the field where a concrete type is asked for it, and asks for that type alone',
    subgraphs,
    operation: '{ media { ... on Book { reviews { score } pages } ... on Film { minutes } } }',
    data: {
      media: [{ reviews: [{ score: 5 }, { score: 3 }], pages: 412 }, { minutes: 117 }, { reviews: [], pages: 474 }],
    },
    representations: { reviews: 2 },
  },
  {
    title: "reaches the interface's own fields from the subgraph that knows an object alone",
    subgraphs,
    operation: '{ popular { id title reviews { score } } }',
    data: {
      popular: [
        { id: 'm2', title: 'Alien', reviews: [{ score: 4 }] },
        { id: 'm1', title: 'Dune', reviews: [{ score: 5 }, { score: 3 }] },
      ],
    },
  },
  {
    title: 'names the concrete type, never the interface',
    subgraphs,
    operation: '{ best { __typename id } popular { kind: __typename } media { __typename } }',
    data: {
      best: { __typename: 'Book', id: 'm1' },
      popular: [{ kind: 'Film' }, { kind: 'Book' }],
      media: [{ __typename: 'Book' }, { __typename: 'Film' }, { __typename: 'Book' }],
    },
  },
  {
    title: 'matches fragments on concrete types against the type that the interface subgraph tells',
    subgraphs,
    operation: '{ popular { id ... on Book { pages } ... on Film { minutes } } }',
    data: {
      popular: [
        { id: 'm2', minutes: 117 },
        { id: 'm1', pages: 412 },
      ],
    },
  },
  {
    title: 'goes on from there to a third subgraph that knows one concrete type',
    subgraphs,
    operation: '{ popular { ... on Book { isbn } title } }',
    data: { popular: [{ title: 'Alien' }, { isbn: '978-1', title: 'Dune' }] },
  },
  {
    title: 'passes over gaps in a list',
    subgraphs,
    operation: '{ shelf { id reviews { score } price } }',
    data: {
      shelf: [
        { id: 'm2', reviews: [{ score: 4 }], price: '20 EUR' },
        null,
        { id: 'm1', reviews: [{ score: 5 }, { score: 3 }], price: '10 EUR' },
      ],
    },
  },
  {
    title: 'comes back to the interface from below a field that an interface object added',
    subgraphs,
    operation: '{ media { reviews { subject { __typename title ... on Film { minutes } } } } }',
    data: {
      media: [
        {
          reviews: [
            { subject: { __typename: 'Book', title: 'Dune' } },
            { subject: { __typename: 'Book', title: 'Dune' } },
          ],
        },
        { reviews: [{ subject: { __typename: 'Film', title: 'Alien', minutes: 117 } }] },
        { reviews: [] },
      ],
    },
  },
  {
    title: "gives an interface object's @requires the fields of the interface",
    subgraphs,
    operation: '{ popular { slug } media { ... on Film { slug } } }',
    data: { popular: [{ slug: 'alien' }, { slug: 'dune' }], media: [{}, { slug: 'alien' }, {}] },
  },
  {
    title: 'passes arguments to the fields of two aliases on an interface object',
    subgraphs,
    operation: 'query ($in: String) { best { own: price other: price(currency: $in) } }',
    variables: { in: 'KRW' },
    data: { best: { own: '10 EUR', other: '10 KRW' } },
  },
  {
    title: 'joins two subgraphs that know the same interface as an object',
    subgraphs,
    operation: '{ popular { reviews { score } price slug } }',
    data: {
      popular: [
        { reviews: [{ score: 4 }], price: '20 EUR', slug: 'alien' },
        { reviews: [{ score: 5 }, { score: 3 }], price: '10 EUR', slug: 'dune' },
      ],
    },
  },
  {
    title: 'answers null for an object whose concrete type the interface subgraph does not know',
    subgraphs,
    operation: '{ found(id: "gone") { __typename } }',
    data: { found: null },
  },
  {
    title: 'costs only its own place in a list when an object has no concrete type',
    subgraphs,
    operation: '{ listed { __typename id reviews { score } } }',
    data: {
      listed: [
        { __typename: 'Book', id: 'm1', reviews: [{ score: 5 }, { score: 3 }] },
        null,
        null,
        { __typename: 'Film', id: 'm2', reviews: [{ score: 4 }] },
      ],
    },
  },
  {
    title: "answers null where the interface's own field can't be had",
    subgraphs,
    operation: '{ found(id: "gone") { id title } }',
    data: { found: null },
  },
  {
    title: 'answers null where a fragment on a concrete type asks for a type that nobody knows',
    subgraphs,
    operation: '{ found(id: "gone") { id ... on Film { title } } }',
    data: { found: null },
  },
  {
    title: 'gives two concrete types one alias each for a field of the interface object with arguments of their own',
    subgraphs,
    operation: '{ media { ... on Book { a: price(currency: "USD") } ... on Film { a: price(currency: "KRW") } } }',
    data: { media: [{ a: '10 USD' }, { a: '20 KRW' }, { a: '30 USD' }] },
  },
  {
    title: 'does so coming from an interface object, beside the same alias elsewhere',
    subgraphs,
    operation: `{
      a: best { a: price(currency: "KRW") }
      popular { ... on Book { a: price(currency: "USD") } ... on Film { a: price(currency: "KRW") title } }
    }`,
    data: { a: { a: '10 KRW' }, popular: [{ a: '20 KRW', title: 'Alien' }, { a: '10 USD' }] },
  },
  {
    title: 'meets a requirement of an interface object where a concrete type is asked for it',
    subgraphs,
    operation:
      '{ best { reviews { subject { ... on Film { slug } ... on Book { slug } } } } shelf { ... on Film { slug } } }',
    data: {
      best: { reviews: [{ subject: { slug: 'dune' } }, { subject: { slug: 'dune' } }] },
      shelf: [{ slug: 'alien' }, null, {}],
    },
  },
  {
    title: 'names the interface to a subgraph that knows no more, however the type was found out',
    subgraphs,
    operation:
      '{ media { reviews { subject { slug } } again: reviews { subject { ... on Film { slug } slug } score } } }',
    data: {
      media: [
        {
          reviews: [{ subject: { slug: 'dune' } }, { subject: { slug: 'dune' } }],
          again: [
            { subject: { slug: 'dune' }, score: 5 },
            { subject: { slug: 'dune' }, score: 3 },
          ],
        },
        { reviews: [{ subject: { slug: 'alien' } }], again: [{ subject: { slug: 'alien' }, score: 4 }] },
        { reviews: [], again: [] },
      ],
    },
  },
  {
    title: 'gives one of two concrete types more of the interface object',
    subgraphs,
    operation: '{ best { ... on Book { id } ... on Film { price } ... on Book { again: id } } }',
    data: { best: { id: 'm1', again: 'm1' } },
  },
  {
    title: 'gives two concrete types their fields from two subgraphs that know the interface as an object',
    subgraphs,
    operation: '{ popular { ... on Book { reviews { score } } ... on Film { price } } }',
    data: { popular: [{ price: '20 EUR' }, { reviews: [{ score: 5 }, { score: 3 }] }] },
  },
  {
    title: 'finds the concrete type where nothing but a field of a third subgraph is asked of it',
    subgraphs,
    operation: '{ shelf { reviews { subject { ... on Film { price } } } } }',
    data: {
      shelf: [{ reviews: [{ subject: { price: '20 EUR' } }] }, null, { reviews: [{ subject: {} }, { subject: {} }] }],
    },
  },
];
