import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const stock = { __typename: 'Stock', id: 's1', owner: { name: 'Acme Corp' } };
const other = { __typename: 'Stock', id: 's2', owner: { name: 'Globex Corp' } };
const note = { __typename: 'Note', text: 'Buy low', owner: { name: 'Ada', age: 36 } };
const article = { __typename: 'Article', id: 'a1', title: 'Markets rise' };

/** Each subgraph lists other members of the union; `Stock` is in two of them, `Note` is no entity. */
const subgraphs = {
  archive: {
    typeDefs: /* GraphQL */ `
      type Article @key(fields: "id") { id: ID! body: String! sources: [Source!]! }
      union Source = Article | Wire
      type Wire { agency: String! }
    `,
    resolvers: {
      Article: {
        __resolveReference: findById([
          { id: 'a1', body: 'They rose.', sources: [{ __typename: 'Wire', agency: 'Yonhap' }, article] },
        ]),
      },
    },
  },
  feed: {
    typeDefs: /* GraphQL */ `
      type Query { feed: [Item!]! pinned(at: Int!): Item recent: [Item]! pages: [[Item!]!]! }
      union Item = Stock | Note
      type Stock @key(fields: "id") { id: ID! owner: Firm! }
      type Firm { name: String! }
      type Note { text: String! owner: Person! }
      type Person { name: String! age: Int! }
    `,
    resolvers: {
      Query: {
        feed: () => [stock, note, other],
        pinned: (_root: unknown, { at }: { at: number }) => [stock, note][at],
        recent: () => [null, other, null, note],
        pages: () => [[note], [], [other, stock]],
      },
      Stock: { __resolveReference: findById([stock, other]) },
    },
  },
  news: {
    typeDefs: /* GraphQL */ `
      type Query { headlines: [Item!]! }
      union Item = Article | Stock
      type Article @key(fields: "id") { id: ID! title: String! about: Item }
      type Stock @key(fields: "id") { id: ID! ticker: String! }
    `,
    resolvers: {
      Query: { headlines: () => [{ ...article, about: stock }, stock] },
      Article: { __resolveReference: findById([{ ...article, about: stock }]) },
      Stock: {
        ticker: ({ id }: { id: string }) => (id === 's1' ? 'ACM' : 'GBX'),
        __resolveReference: findById([stock, other]),
      },
    },
  },
};

export const unionCases: readonly FederationCase[] = [
  {
    title: 'selects by runtime type, and skips the members that are not asked for',
    subgraphs,
    operation: '{ feed { ... on Note { text } } }',
    data: { feed: [{}, { text: 'Buy low' }, {}] },
    calls: { feed: 1 },
  },
  {
    title: 'names the runtime type of each member',
    subgraphs,
    operation: '{ feed { __typename } headlines { __typename ... on Article { about { __typename } } } }',
    data: {
      feed: [{ __typename: 'Stock' }, { __typename: 'Note' }, { __typename: 'Stock' }],
      headlines: [{ __typename: 'Article', about: { __typename: 'Stock' } }, { __typename: 'Stock' }],
    },
  },
  {
    title: 'completes the members that are entities, and leaves the others where they are',
    subgraphs,
    operation: '{ feed { ... on Stock { ticker owner { name } } ... on Note { text } } }',
    data: {
      feed: [
        { ticker: 'ACM', owner: { name: 'Acme Corp' } },
        { text: 'Buy low' },
        { ticker: 'GBX', owner: { name: 'Globex Corp' } },
      ],
    },
    calls: { feed: 1, news: 1 },
    representations: { news: 2 },
  },
  {
    title: 'allows a fragment on a member that the subgraph of the root field can not answer',
    subgraphs,
    operation: '{ feed { ... on Article { title body } ... on Note { text } } }',
    data: { feed: [{}, { text: 'Buy low' }, {}] },
  },
  {
    title: 'completes the members of a list of each subgraph from the other subgraphs',
    subgraphs,
    operation: '{ headlines { ... on Article { title body } ... on Stock { ticker owner { name } } } }',
    data: {
      headlines: [
        { title: 'Markets rise', body: 'They rose.' },
        { ticker: 'ACM', owner: { name: 'Acme Corp' } },
      ],
    },
  },
  {
    title: 'gives one alias to different fields of different members',
    subgraphs,
    operation: '{ feed { ... on Stock { label: ticker } ... on Note { label: text } } }',
    data: { feed: [{ label: 'ACM' }, { label: 'Buy low' }, { label: 'GBX' }] },
  },
  {
    title: 'gives one field name to objects of different types, with selections of their own',
    subgraphs,
    operation:
      '{ feed { ... on Stock { who: owner { __typename name } } ... on Note { who: owner { __typename age } } } }',
    data: {
      feed: [
        { who: { __typename: 'Firm', name: 'Acme Corp' } },
        { who: { __typename: 'Person', age: 36 } },
        { who: { __typename: 'Firm', name: 'Globex Corp' } },
      ],
    },
  },
  {
    title: 'keeps nulls in a list of a union at their places',
    subgraphs,
    operation: '{ recent { __typename ... on Stock { ticker } ... on Note { text } } }',
    data: { recent: [null, { __typename: 'Stock', ticker: 'GBX' }, null, { __typename: 'Note', text: 'Buy low' }] },
    representations: { news: 1 },
  },
  {
    title: 'completes members in lists of lists, empty ones included',
    subgraphs,
    operation: '{ pages { ... on Stock { ticker } ... on Note { text } } }',
    data: { pages: [[{ text: 'Buy low' }], [], [{ ticker: 'GBX' }, { ticker: 'ACM' }]] },
  },
  {
    title: 'answers a single member of each type, or null',
    subgraphs,
    operation: `{
      entity: pinned(at: 0) { ...member }
      value: pinned(at: 1) { ...member }
      none: pinned(at: 9) { ...member }
    }
    fragment member on Item { ... on Stock { ticker } ... on Note { text } }`,
    data: { entity: { ticker: 'ACM' }, value: { text: 'Buy low' }, none: null },
  },
  {
    title: 'reaches a union within a union across three subgraphs',
    subgraphs,
    operation: `{ headlines { ... on Article {
      about { ... on Stock { owner { name } } }
      sources { ... on Wire { agency } ... on Article { title } }
    } } }`,
    data: {
      headlines: [
        { about: { owner: { name: 'Acme Corp' } }, sources: [{ agency: 'Yonhap' }, { title: 'Markets rise' }] },
        {},
      ],
    },
  },
];
