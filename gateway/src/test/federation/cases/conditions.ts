import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const ada = { __typename: 'Person', id: 'u1', name: 'Ada' };
const bot = { __typename: 'Bot', id: 'r1', name: 'Hal' };

const subgraphs = {
  accounts: {
    typeDefs: /* GraphQL */ `
      type Query { me: Person actors: [Actor!]! hello: String! }
      interface Actor { id: ID! name: String! }
      type Person implements Actor @key(fields: "id") { id: ID! name: String! }
      type Bot implements Actor @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: {
      Query: { me: () => ada, actors: () => [ada, bot], hello: () => 'hello' },
      Person: { __resolveReference: findById([ada]) },
    },
  },
  posts: {
    typeDefs: /* GraphQL */ `
      type Query { newest: Post! }
      type Person @key(fields: "id") { id: ID! posts: [Post!]! karma: Int! }
      type Post @key(fields: "id") { id: ID! text: String! author: Person! }
      type Bot @key(fields: "id") { id: ID! karma: Int! }
    `,
    resolvers: {
      Query: { newest: () => ({ id: 'o1', text: 'Up', author: { id: 'u1' } }) },
      Person: {
        __resolveReference: (reference: object) => reference,
        posts: () => [{ id: 'o1', text: 'Up', author: { id: 'u1' } }],
        karma: () => 7,
      },
      Bot: { __resolveReference: ({ id }: { id: string }) => ({ id, karma: 0 }) },
    },
  },
  votes: {
    typeDefs: /* GraphQL */ `
      type Post @key(fields: "id") { id: ID! votes: Int! }
    `,
    resolvers: { Post: { __resolveReference: ({ id }: { id: string }) => ({ id, votes: 3 }) } },
  },
};

/** The condition stands at a field of another subgraph, so that it decides over a call. */
const ofKarma = 'query ($yes: Boolean!) { me { name karma @include(if: $yes) } }';

export const conditionCases: readonly FederationCase[] = [
  {
    title: 'makes no call for an included field whose variable is false',
    subgraphs,
    operation: ofKarma,
    variables: { yes: false },
    data: { me: { name: 'Ada' } },
    calls: { accounts: 1 },
  },
  {
    title: 'makes the call for an included field whose variable is true',
    subgraphs,
    operation: ofKarma,
    variables: { yes: true },
    data: { me: { name: 'Ada', karma: 7 } },
    calls: { accounts: 1, posts: 1 },
  },
  {
    title: 'decides over conditions that are written as literals',
    subgraphs,
    operation: `{
      hello @skip(if: true)
      me { name @include(if: true) karma @skip(if: true) posts @include(if: false) { text } id @skip(if: false) }
    }`,
    data: { me: { name: 'Ada', id: 'u1' } },
    calls: { accounts: 1 },
  },
  {
    title: 'makes no call for a skipped spread of a fragment',
    subgraphs,
    operation: `
      query ($no: Boolean!) { me { name ...written @skip(if: $no) } }
      fragment written on Person { posts { text votes } }`,
    variables: { no: true },
    data: { me: { name: 'Ada' } },
    calls: { accounts: 1 },
  },
  {
    title: 'decides over an inline fragment without a type condition',
    subgraphs,
    operation:
      'query ($a: Boolean!, $b: Boolean!) { ... @include(if: $a) { hello } ... @include(if: $b) { me { name } } }',
    variables: { a: false, b: true },
    data: { me: { name: 'Ada' } },
  },
  {
    title: 'decides over the fragment of one type only',
    subgraphs,
    operation: `query ($yes: Boolean!) { actors {
      name
      ... on Person @include(if: $yes) { karma }
      ... on Bot { karma }
    } }`,
    variables: { yes: false },
    data: { actors: [{ name: 'Ada' }, { name: 'Hal', karma: 0 }] },
    representations: { posts: 1 },
  },
  {
    title: 'takes the default of a variable that is not given',
    subgraphs,
    operation: `query ($karma: Boolean! = true, $posts: Boolean = false) {
      me { karma @include(if: $karma) posts @include(if: $posts) { text } }
    }`,
    data: { me: { karma: 7 } },
  },
  {
    title: 'includes a field with both conditions only where neither speaks against it',
    subgraphs,
    operation: `query ($yes: Boolean!, $no: Boolean!) { me {
      a: karma @include(if: $yes) @skip(if: $no)
      b: karma @include(if: $yes) @skip(if: $yes)
      c: karma @include(if: $no) @skip(if: $no)
      d: karma @include(if: $no) @skip(if: $yes)
    } }`,
    variables: { yes: true, no: false },
    data: { me: { a: 7 } },
  },
  {
    title: 'nests conditions: an inner one counts only within an outer one that holds',
    subgraphs,
    operation: `query ($outer: Boolean!, $inner: Boolean!) { me {
      name
      ... @include(if: $outer) { posts { text votes @include(if: $inner) } }
    } }`,
    variables: { outer: true, inner: false },
    data: { me: { name: 'Ada', posts: [{ text: 'Up' }] } },
    calls: { accounts: 1, posts: 1 },
  },
  {
    title: 'makes no call at all below an outer condition that does not hold',
    subgraphs,
    operation: `query ($outer: Boolean!, $inner: Boolean!) { me {
      name
      ... @include(if: $outer) { posts { text votes @include(if: $inner) } }
    } }`,
    variables: { outer: false, inner: true },
    data: { me: { name: 'Ada' } },
    calls: { accounts: 1 },
  },
  {
    title: 'keeps a field that one of its places includes',
    subgraphs,
    operation: `query ($yes: Boolean!) { me {
      karma @include(if: $yes)
      ... on Actor { name @skip(if: $yes) }
      karma @skip(if: $yes)
      ... on Person @include(if: $yes) { name }
    } }`,
    variables: { yes: false },
    data: { me: { name: 'Ada', karma: 7 } },
  },
  {
    title: 'merges only the included one of two selections of a field',
    subgraphs,
    operation: `query ($yes: Boolean!) { newest {
      author { name }
      author @include(if: $yes) { karma }
      votes @skip(if: $yes)
    } }`,
    variables: { yes: true },
    data: { newest: { author: { name: 'Ada', karma: 7 } } },
    calls: { accounts: 1, posts: 1 },
  },
  {
    title: 'answers an object without fields where all of them are skipped',
    subgraphs,
    operation: 'query ($no: Boolean!) { me { name @skip(if: $no) karma @skip(if: $no) } }',
    variables: { no: true },
    data: { me: {} },
  },
  {
    title: 'answers no field, and calls nobody, when the whole operation is skipped',
    subgraphs,
    operation: 'query ($no: Boolean!) { hello @skip(if: $no) newest @include(if: false) { text } }',
    variables: { no: true },
    data: {},
    calls: {},
  },
  {
    title: 'decides over __typename as over any field',
    subgraphs,
    operation: `query ($yes: Boolean!) { me {
      a: __typename @include(if: $yes)
      b: __typename @skip(if: $yes)
      karma
    } }`,
    variables: { yes: true },
    data: { me: { a: 'Person', karma: 7 } },
  },
];
