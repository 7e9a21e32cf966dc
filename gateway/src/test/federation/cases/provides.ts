import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const authors = [
  { id: 'a1', name: 'Ada', country: 'UK', agent: { name: 'Max', phone: '1' } },
  { id: 'a2', name: 'Bo', country: null, agent: { name: 'Eve', phone: '2' } },
];
const books = [
  { __typename: 'Book', id: 'm1', title: 'Risk', pages: 300 },
  { __typename: 'Paper', id: 'm2', title: 'Alpha', pages: 12 },
];

/** The library knows some fields of authors and media at some places, the others know all. */
const subgraphs: FederationCase['subgraphs'] = {
  library: {
    typeDefs: `
      type Query {
        author: Author @provides(fields: "name")
        someone: Author
        authors: [Author!]! @provides(fields: "name country")
        shelf: Shelf!
        medium: Medium @provides(fields: "... on Book { title }")
        media: [Medium!]! @provides(fields: "... on Book { title } ... on Paper { title }")
        works: [Work!]! @provides(fields: "... on Book { pages }")
      }
      type Shelf { owner: Author! @provides(fields: "agent { name }") guests: [[Author!]!]! @provides(fields: "name") }
      type Author @key(fields: "id") {
        id: ID!
        name: String! @external
        country: String @external
        agent: Agent! @external
        greeting: String! @requires(fields: "name")
      }
      union Medium = Book | Paper
      interface Work { id: ID! }
      type Book implements Work @key(fields: "id") { id: ID! title: String! @external pages: Int! @external }
      type Paper implements Work @key(fields: "id") { id: ID! title: String! @external }
      type Agent @shareable { name: String! }
    `,
    resolvers: {
      Query: {
        author: () => authors[0],
        someone: () => authors[0],
        authors: () => authors,
        shelf: () => ({ owner: authors[1], guests: [[authors[0], authors[1]], []] }),
        medium: () => books[0],
        media: () => books,
        works: () => books,
      },
      Author: { greeting: ({ name }: { name: string }) => `Hello ${name}` },
    },
  },
  authors: {
    typeDefs: `
      type Author @key(fields: "id") {
        id: ID!
        name: String! @shareable
        country: String @shareable
        agent: Agent! @shareable
        born: Int!
      }
      type Agent @shareable { name: String! phone: String! }
    `,
    resolvers: {
      Author: {
        __resolveReference: byKey(
          authors.map((author) => ({ ...author, born: 1950 })),
          'id',
        ),
      },
    },
  },
  media: {
    typeDefs: `
      interface Work { id: ID! title: String! pages: Int! }
      type Book implements Work @key(fields: "id") { id: ID! title: String! @shareable pages: Int! @shareable }
      type Paper implements Work @key(fields: "id") { id: ID! title: String! @shareable pages: Int! }
    `,
    resolvers: {
      Book: { __resolveReference: byKey(books, 'id') },
      Paper: { __resolveReference: byKey(books, 'id') },
    },
  },
};

export const providesCases: readonly FederationCase[] = [
  {
    title: 'a provided field is answered on the spot',
    subgraphs,
    operation: '{ author { id name } }',
    data: { author: { id: 'a1', name: 'Ada' } },
    calls: { library: 1 },
  },
  {
    title: 'where nothing is provided the same field comes from its owner',
    subgraphs,
    operation: '{ someone { id name } }',
    data: { someone: { id: 'a1', name: 'Ada' } },
    calls: { library: 1, authors: 1 },
  },
  {
    title: 'what is not among the provided fields comes from its owner',
    subgraphs,
    operation: '{ author { name country } }',
    data: { author: { name: 'Ada', country: 'UK' } },
    calls: { library: 1, authors: 1 },
  },
  {
    title: 'fields are provided for every item of a list, null among them',
    subgraphs,
    operation: '{ authors { called: name country } }',
    data: {
      authors: [
        { called: 'Ada', country: 'UK' },
        { called: 'Bo', country: null },
      ],
    },
    calls: { library: 1 },
  },
  {
    title: 'a field within a provided object is answered on the spot',
    subgraphs,
    operation: '{ shelf { owner { agent { name } } } }',
    data: { shelf: { owner: { agent: { name: 'Eve' } } } },
    calls: { library: 1 },
  },
  {
    title: 'what is not provided within a provided object comes from its owner',
    subgraphs,
    operation: '{ shelf { owner { agent { name phone } } } }',
    data: { shelf: { owner: { agent: { name: 'Eve', phone: '2' } } } },
    calls: { library: 1, authors: 1 },
  },
  {
    title: 'fields are provided within lists of lists',
    subgraphs,
    operation: '{ shelf { guests { name } } }',
    data: { shelf: { guests: [[{ name: 'Ada' }, { name: 'Bo' }], []] } },
    calls: { library: 1 },
  },
  {
    title: 'what is provided at one place is fetched at another of the same operation',
    subgraphs,
    operation: '{ author { name } someone { name } }',
    data: { author: { name: 'Ada' }, someone: { name: 'Ada' } },
    calls: { library: 1, authors: 1 },
    representations: { authors: 1 },
  },
  {
    title: 'a field is provided for one type of a union',
    subgraphs,
    operation: '{ medium { ... on Book { title } } }',
    data: { medium: { title: 'Risk' } },
    calls: { library: 1 },
  },
  {
    title: 'fields are provided for several types of a union',
    subgraphs,
    operation: '{ media { __typename ... on Book { title } ... on Paper { title } } }',
    data: {
      media: [
        { __typename: 'Book', title: 'Risk' },
        { __typename: 'Paper', title: 'Alpha' },
      ],
    },
    calls: { library: 1 },
  },
  {
    title: 'a field provided for one type behind an interface is fetched for the other alone',
    subgraphs,
    operation: '{ works { id ... on Book { pages } ... on Paper { pages } } }',
    data: {
      works: [
        { id: 'm1', pages: 300 },
        { id: 'm2', pages: 12 },
      ],
    },
    calls: { library: 1, media: 1 },
    representations: { media: 1 },
  },
  {
    title: 'a provided field meets a requirement',
    subgraphs,
    operation: '{ author { greeting } }',
    data: { author: { greeting: 'Hello Ada' } },
  },
  {
    title: 'a provided field beside one that its owner alone has',
    subgraphs,
    operation: '{ authors { name born } }',
    data: {
      authors: [
        { name: 'Ada', born: 1950 },
        { name: 'Bo', born: 1950 },
      ],
    },
    calls: { library: 1, authors: 1 },
    representations: { authors: 2 },
  },
];
