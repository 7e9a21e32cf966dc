import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const people = [
  { __typename: 'Person', id: 'u1', name: 'Ada', team: { id: 't1', title: 'Quants' }, friends: [{ id: 'u2' }] },
  { __typename: 'Person', id: 'u2', name: 'Bob', team: null, friends: [{ id: 'u1' }, { id: 'u2' }] },
];
const bot = { __typename: 'Bot', id: 'r1', name: 'Hal' };

const friends = ({ friends: known }: { friends: readonly { id: string }[] }) => known.map(findById(people));

const subgraphs = {
  accounts: {
    typeDefs: /* GraphQL */ `
      type Query { me: Person actors: [Actor!]! found: [Found!]! }
      interface Named { name: String! }
      interface Actor implements Named { id: ID! name: String! }
      union Found = Person | Bot | Team
      type Person implements Actor & Named @key(fields: "id") { id: ID! name: String! team: Team friends: [Person!]! }
      type Bot implements Actor & Named @key(fields: "id") { id: ID! name: String! }
      type Team { title: String! }
    `,
    resolvers: {
      Query: {
        me: () => people[0],
        actors: () => [people[0], bot],
        found: () => [bot, { __typename: 'Team', title: 'Quants' }, people[1]],
      },
      Person: { __resolveReference: findById(people), friends },
    },
  },
  posts: {
    typeDefs: /* GraphQL */ `
      type Person @key(fields: "id") { id: ID! posts(first: Int = 10): [Post!]! karma: Int! }
      type Bot @key(fields: "id") { id: ID! karma: Int! }
      type Post { text: String! author: Person! }
    `,
    resolvers: {
      Person: {
        __resolveReference: (reference: object) => reference,
        posts: ({ id }: { id: string }, { first }: { first: number }) =>
          [`${id} one`, `${id} two`].slice(0, first).map((text) => ({ text, author: { id } })),
        karma: ({ id }: { id: string }) => (id === 'u1' ? 7 : 8),
      },
      Bot: { __resolveReference: ({ id }: { id: string }) => ({ id, karma: 0 }) },
    },
  },
};

export const fragmentCases: readonly FederationCase[] = [
  {
    title: 'spreads a named fragment whose fields are of two subgraphs',
    subgraphs,
    operation: 'query { me { ...card } } fragment card on Person { name karma }',
    data: { me: { name: 'Ada', karma: 7 } },
    calls: { accounts: 1, posts: 1 },
  },
  {
    title: 'spreads fragments within fragments',
    subgraphs,
    operation: `
      query { me { ...card } }
      fragment written on Post { text author { ...named } }
      fragment card on Person { ...named posts(first: 1) { ...written } }
      fragment named on Person { name }`,
    data: { me: { name: 'Ada', posts: [{ text: 'u1 one', author: { name: 'Ada' } }] } },
  },
  {
    title: 'applies an inline fragment without a type condition to whatever is there',
    subgraphs,
    operation: '{ ... { me { ... { name ... { karma } } } } actors { ... { name } } }',
    data: { me: { name: 'Ada', karma: 7 }, actors: [{ name: 'Ada' }, { name: 'Hal' }] },
  },
  {
    title: 'merges the selections of one field that stands in several fragments',
    subgraphs,
    operation: `
      query { me { posts(first: 1) { text } ...byline team { title } ... on Person { team { __typename } } } }
      fragment byline on Person { posts(first: 1) { author { karma } } name }`,
    data: {
      me: {
        posts: [{ text: 'u1 one', author: { karma: 7 } }],
        name: 'Ada',
        team: { title: 'Quants', __typename: 'Team' },
      },
    },
  },
  {
    title: 'answers a field that is asked for twice once, at its first place',
    subgraphs,
    operation: '{ me { name karma name ... on Person { karma id } name } me { id } }',
    data: { me: { name: 'Ada', karma: 7, id: 'u1' } },
    calls: { accounts: 1, posts: 1 },
  },
  {
    title: 'applies a fragment on an interface within a union to the members that implement it',
    subgraphs,
    operation: '{ found { ... on Named { name } ... on Team { title } } }',
    data: { found: [{ name: 'Hal' }, { title: 'Quants' }, { name: 'Bob' }] },
  },
  {
    title: 'completes members under an interface within a union, by the type that each has',
    subgraphs,
    operation: '{ found { __typename ... on Actor { id ... on Person { karma } ... on Bot { power: karma } } } }',
    data: {
      found: [
        { __typename: 'Bot', id: 'r1', power: 0 },
        { __typename: 'Team' },
        { __typename: 'Person', id: 'u2', karma: 8 },
      ],
    },
  },
  {
    title: 'widens to an interface from an object and narrows again',
    subgraphs,
    operation: '{ me { ... on Named { ... on Actor { ... on Person { karma } name } } } }',
    data: { me: { karma: 7, name: 'Ada' } },
  },
  {
    title: 'never applies a fragment whose conditions exclude each other',
    subgraphs,
    operation: `
      query { actors { name ... on Person { ... on Named { ... on Bot { karma } } } } }`,
    data: { actors: [{ name: 'Ada' }, { name: 'Hal' }] },
    calls: { accounts: 1 },
  },
  {
    title: 'uses one fragment at different depths',
    subgraphs,
    operation: `
      query { me { ...who friends { ...who friends { ...who } } } }
      fragment who on Person { name karma }`,
    data: {
      me: {
        name: 'Ada',
        karma: 7,
        friends: [
          {
            name: 'Bob',
            karma: 8,
            friends: [
              { name: 'Ada', karma: 7 },
              { name: 'Bob', karma: 8 },
            ],
          },
        ],
      },
    },
  },
  {
    title: 'uses one fragment on types of several root fields',
    subgraphs,
    operation: `
      query { me { ...actor } actors { ...actor } found { ...actor } }
      fragment actor on Actor { id ... on Person { posts(first: 1) { text } } }`,
    data: {
      me: { id: 'u1', posts: [{ text: 'u1 one' }] },
      actors: [{ id: 'u1', posts: [{ text: 'u1 one' }] }, { id: 'r1' }],
      found: [{ id: 'r1' }, {}, { id: 'u2', posts: [{ text: 'u2 one' }] }],
    },
  },
  {
    title: 'takes the fragments of the operation that is named',
    subgraphs,
    operation: `
      query First { me { ...card } }
      query Second { me { ...score } }
      fragment card on Person { name }
      fragment score on Person { karma }`,
    operationName: 'Second',
    data: { me: { karma: 7 } },
  },
  {
    title: 'passes variables into fragments',
    subgraphs,
    operation: `
      query ($first: Int!) { me { ...written friends { ...written } } }
      fragment written on Person { posts(first: $first) { text } }`,
    variables: { first: 1 },
    data: { me: { posts: [{ text: 'u1 one' }], friends: [{ posts: [{ text: 'u2 one' }] }] } },
  },
];
