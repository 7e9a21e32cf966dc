import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const marks = `
  extend schema
    @link(url: "https://specs.quantgraph.example/marks/v1.0", import: ["@owner"])
    @composeDirective(name: "@owner")
  directive @owner(team: String!) on OBJECT | FIELD_DEFINITION
  directive @local(note: String) on FIELD_DEFINITION
`;

/** Directives that say something about the graph and change nothing in its answers. */
const subgraphs: FederationCase['subgraphs'] = {
  funds: {
    typeDefs: `
      ${marks}
      "All funds."
      type Query { funds(first: Int = 2 @tag(name: "paging") @deprecated(reason: "never")): [Fund!]! @tag(name: "public") }
      type Fund @key(fields: "id") @tag(name: "public") @owner(team: "funds") {
        id: ID! @tag(name: "key")
        name: String! @local(note: "as registered") @deprecated(reason: "Use title.")
        size: Int! @cost(weight: 3)
        style: Style! @tag(name: "public")
      }
      enum Style @tag(name: "public") { GROWTH @tag(name: "public") VALUE @deprecated }
    `,
    resolvers: {
      Query: {
        funds: (_root: unknown, { first }: { first: number }) =>
          [
            { id: 'f1', name: 'One', size: 1, style: 'GROWTH' },
            { id: 'f2', name: 'Two', size: 2, style: 'VALUE' },
            { id: 'f3', name: 'Three', size: 3, style: 'VALUE' },
          ].slice(0, first),
      },
    },
  },
  ratings: {
    typeDefs: `
      type Fund @key(fields: "id") @tag(name: "rated") {
        id: ID!
        stars: [Int!]! @listSize(assumedSize: 5) @tag(name: "public")
      }
    `,
    resolvers: {
      Fund: {
        __resolveReference: byKey(
          [
            { id: 'f1', stars: [5] },
            { id: 'f2', stars: [3, 4] },
          ],
          'id',
        ),
      },
    },
  },
};

export const directiveCases: readonly FederationCase[] = [
  {
    title: 'tags, costs, deprecations and directives of our own change no answer',
    subgraphs,
    operation: '{ funds { id name size style stars } }',
    data: {
      funds: [
        { id: 'f1', name: 'One', size: 1, style: 'GROWTH', stars: [5] },
        { id: 'f2', name: 'Two', size: 2, style: 'VALUE', stars: [3, 4] },
      ],
    },
    calls: { funds: 1, ratings: 1 },
  },
  {
    title: 'a tagged argument is passed on like any other',
    subgraphs,
    operation: '{ funds(first: 1) { stars } }',
    data: { funds: [{ stars: [5] }] },
  },
  {
    title: 'introspection tells what is deprecated, and what is described',
    subgraphs,
    operation: `{
      fund: __type(name: "Fund") {
        current: fields { name }
        fields(includeDeprecated: true) { name isDeprecated deprecationReason }
      }
      __schema { queryType { name description } mutationType { name } }
    }`,
    data: {
      fund: {
        current: [{ name: 'id' }, { name: 'size' }, { name: 'style' }, { name: 'stars' }],
        fields: [
          { name: 'id', isDeprecated: false, deprecationReason: null },
          { name: 'name', isDeprecated: true, deprecationReason: 'Use title.' },
          { name: 'size', isDeprecated: false, deprecationReason: null },
          { name: 'style', isDeprecated: false, deprecationReason: null },
          { name: 'stars', isDeprecated: false, deprecationReason: null },
        ],
      },
      __schema: { queryType: { name: 'Query', description: 'All funds.' }, mutationType: null },
    },
    calls: {},
  },
  {
    title: 'introspection and fields come in one answer, in the order of the operation',
    subgraphs,
    operation: '{ __typename funds(first: 1) { __typename id } __type(name: "Style") { kind } }',
    data: { __typename: 'Query', funds: [{ __typename: 'Fund', id: 'f1' }], __type: { kind: 'ENUM' } },
    calls: { funds: 1 },
  },
  {
    title: 'the types of composition itself are not shown',
    subgraphs,
    operation: '{ entity: __type(name: "_Entity") { name } graph: __type(name: "join__Graph") { name } }',
    data: { entity: null, graph: null },
    calls: {},
  },
];
