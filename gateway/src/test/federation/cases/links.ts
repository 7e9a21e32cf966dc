import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const spec = 'https://specs.apollo.dev/federation';

/** Subgraphs that link Federation each in its own manner and version, and name their root types as they like. */
const subgraphs: FederationCase['subgraphs'] = {
  first: {
    typeDefs: `
      schema @link(url: "${spec}/v2.0", import: ["@key", "@external", "@requires"]) { query: Roots }
      type Roots { first: Unit! }
      type Unit @key(fields: "id") { id: ID! weight: Int! @external heavy: Boolean! @requires(fields: "weight") }
    `,
    resolvers: {
      Roots: { first: () => ({ id: 'u1' }) },
      Unit: { heavy: ({ weight }: { weight: number }) => weight > 5 },
    },
  },
  second: {
    typeDefs: `
      extend schema @link(url: "${spec}/v2.5", import: [{ name: "@key", as: "@id" }, { name: "@shareable", as: "@both" }])
      schema { query: Query mutation: Changes }
      type Query { second: Unit! common: String! @both }
      type Changes { change: Unit! }
      type Unit @id(fields: "id") { id: ID! weight: Int! }
    `,
    resolvers: {
      Query: { second: () => ({ id: 'u2', weight: 2 }), common: () => 'same' },
      Changes: { change: () => ({ id: 'u1', weight: 7 }) },
      Unit: {
        __resolveReference: byKey(
          [
            { id: 'u1', weight: 7 },
            { id: 'u2', weight: 2 },
          ],
          'id',
        ),
      },
    },
  },
  third: {
    typeDefs: `
      extend schema @link(url: "${spec}/v2.9", as: "fed")
      type Query { common: String! @fed__shareable third: Unit! }
      type Unit @fed__key(fields: "id") { id: ID! colour: String! }
    `,
    resolvers: {
      Query: { common: () => 'same', third: () => ({ id: 'u1', colour: 'red' }) },
      Unit: { colour: ({ id }: { id: string }) => ({ u1: 'red', u2: 'blue' })[id] },
    },
  },
};

export const linkCases: readonly FederationCase[] = [
  {
    title: 'subgraphs that call the key directive differently are joined',
    subgraphs,
    operation: '{ second { weight colour } third { weight } }',
    data: { second: { weight: 2, colour: 'blue' }, third: { weight: 7 } },
  },
  {
    title: 'a requirement is met by a subgraph of another version',
    subgraphs,
    operation: '{ first { heavy } third { colour heavy } }',
    data: { first: { heavy: true }, third: { colour: 'red', heavy: true } },
  },
  {
    title: 'root fields of differently named root types are fields of one',
    subgraphs,
    operation: '{ __typename first { id } second { id } third { id } common }',
    data: { __typename: 'Query', first: { id: 'u1' }, second: { id: 'u2' }, third: { id: 'u1' }, common: 'same' },
    calls: { first: 1, second: 1, third: 1 },
  },
  {
    title: 'a mutation of a differently named root type is completed across the subgraphs',
    subgraphs,
    operation: 'mutation { __typename change { id heavy colour } }',
    data: { __typename: 'Mutation', change: { id: 'u1', heavy: true, colour: 'red' } },
  },
  {
    title: 'introspection knows the root types by their common names',
    subgraphs,
    operation: '{ __schema { queryType { name } mutationType { name } } __type(name: "Roots") { name } }',
    data: { __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } }, __type: null },
    calls: {},
  },
];
