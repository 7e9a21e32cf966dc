import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

const rows = [
  { __typename: 'Fund', id: 'f1', name: 'Growth', manager: { id: 'p1' } },
  { __typename: 'Person', id: 'p1', name: 'Ada' },
  { __typename: 'Person', id: 'p2', name: 'Bo' },
];
const sizes = [{ id: 'f1', size: 500 }];
const mails = [
  { id: 'p1', mail: 'ada@example.org' },
  { id: 'p2', mail: 'bo@example.org' },
];

/** A global lookup by id in one subgraph, and fields of the types that it finds in others. */
const subgraphs: FederationCase['subgraphs'] = {
  nodes: {
    typeDefs: `
      type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! found: [Named!]! }
      interface Node { id: ID! }
      interface Named { name: String! }
      type Fund implements Node & Named @key(fields: "id") { id: ID! name: String! manager: Person! }
      type Person implements Node & Named @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: {
      Query: {
        node: byArguments(rows),
        nodes: (_root: unknown, { ids }: { ids: string[] }) =>
          ids.map((id) => rows.find((row) => row.id === id) ?? null),
        found: () => [rows[1], rows[0]],
      },
      Person: { __resolveReference: byKey(rows, 'id') },
      Fund: { manager: () => rows[1] },
    },
  },
  sizes: {
    typeDefs: `
      interface Node { id: ID! }
      type Fund implements Node @key(fields: "id") { id: ID! size: Int! }
    `,
    resolvers: { Fund: { __resolveReference: byKey(sizes, 'id') } },
  },
  mails: {
    typeDefs: `
      interface Node { id: ID! }
      type Person implements Node @key(fields: "id") { id: ID! mail: String! }
    `,
    resolvers: { Person: { __resolveReference: byKey(mails, 'id') } },
  },
};

export const nodeCases: readonly FederationCase[] = [
  {
    title: 'a node is completed by the subgraph that knows its type',
    subgraphs,
    operation: '{ node(id: "f1") { __typename id ... on Fund { size } ... on Person { mail } } }',
    data: { node: { __typename: 'Fund', id: 'f1', size: 500 } },
    calls: { nodes: 1, sizes: 1 },
  },
  {
    title: 'a node of another type is completed by another subgraph, and by that one alone',
    subgraphs,
    operation: '{ node(id: "p2") { __typename id ... on Fund { size } ... on Person { mail } } }',
    data: { node: { __typename: 'Person', id: 'p2', mail: 'bo@example.org' } },
    calls: { nodes: 1, mails: 1 },
  },
  {
    title: 'nodes of several types are each completed where they are known, in their order',
    subgraphs,
    operation: `{ nodes(ids: ["p2", "x", "f1", "p1"]) {
      id ... on Named { name } ... on Person { mail } ... on Fund { size }
    } }`,
    data: {
      nodes: [
        { id: 'p2', name: 'Bo', mail: 'bo@example.org' },
        null,
        { id: 'f1', name: 'Growth', size: 500 },
        { id: 'p1', name: 'Ada', mail: 'ada@example.org' },
      ],
    },
    calls: { nodes: 1, mails: 1, sizes: 1 },
    representations: { mails: 2, sizes: 1 },
  },
  {
    title: 'a node that is not there is null, and asks nobody further',
    subgraphs,
    operation: '{ node(id: "x") { id ... on Fund { size } } }',
    data: { node: null },
    calls: { nodes: 1 },
  },
  {
    title: 'a node without fields of its type asks nobody further',
    subgraphs,
    operation: '{ node(id: "p1") { ... on Fund { size } } }',
    data: { node: {} },
    calls: { nodes: 1 },
  },
  {
    title: 'a fragment on an interface within another reaches the types that have both',
    subgraphs,
    operation: '{ found { name ... on Node { id ... on Fund { size manager { mail } } } } }',
    data: {
      found: [
        { name: 'Ada', id: 'p1' },
        { name: 'Growth', id: 'f1', size: 500, manager: { mail: 'ada@example.org' } },
      ],
    },
    calls: { nodes: 1, sizes: 1, mails: 1 },
  },
  {
    title: 'one alias means different fields on different types',
    subgraphs,
    operation: '{ nodes(ids: ["f1", "p1"]) { ... on Fund { about: name } ... on Person { about: mail } } }',
    data: { nodes: [{ about: 'Growth' }, { about: 'ada@example.org' }] },
  },
  {
    title: 'two root fields that find the same node are completed each as asked',
    subgraphs,
    operation: '{ a: node(id: "p1") { ... on Person { mail } } b: node(id: "p1") { ... on Person { post: mail } } }',
    data: { a: { mail: 'ada@example.org' }, b: { post: 'ada@example.org' } },
    calls: { nodes: 1, mails: 1 },
  },
];
