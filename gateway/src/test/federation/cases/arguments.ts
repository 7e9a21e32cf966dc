import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

type Args = Readonly<Record<string, unknown>>;
const shown = (_root: unknown, args: Args) => JSON.stringify(args);

const json = new GraphQLScalarType({
  name: 'Json',
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
});

const fields = `
  whole(n: Int = 5): String!
  text(of: String!): String!
  number(of: Float!): String!
  ids(of: [ID!]): String!
  grid(of: [[Int]]): String!
  order(by: Sort = { field: "name", desc: false }): String!
  any(value: Json): Json
`;
const inputs = `
  input Sort { field: String! desc: Boolean = true then: Sort }
  scalar Json
`;
const resolvers = {
  whole: shown,
  text: shown,
  number: shown,
  ids: shown,
  grid: shown,
  order: shown,
  any: (_root: unknown, { value }: Args) => value,
};

/** The same arguments on the root and on a field behind a join: what comes to the subgraph is shown. */
const subgraphs: FederationCase['subgraphs'] = {
  near: {
    typeDefs: `
      type Query { thing: Thing! ${fields} }
      type Thing @key(fields: "id") { id: ID! }
      ${inputs}
    `,
    resolvers: { Json: json, Query: { ...resolvers, thing: () => ({ id: 'x' }) } },
  },
  far: {
    typeDefs: `
      type Thing @key(fields: "id") { id: ID! ${fields} }
      ${inputs}
    `,
    resolvers: { Json: json, Thing: { ...resolvers, __resolveReference: byKey([{ id: 'x' }], 'id') } },
  },
};

export const argumentCases: readonly FederationCase[] = [
  {
    title: 'an argument that is left out takes its default in the subgraph',
    subgraphs,
    operation: '{ whole thing { whole order } }',
    data: { whole: '{"n":5}', thing: { whole: '{"n":5}', order: '{"by":{"field":"name","desc":false}}' } },
  },
  {
    title: 'a null that is given is not replaced by a default',
    subgraphs,
    operation: 'query ($n: Int) { whole(n: null) thing { whole(n: $n) } }',
    variables: { n: null },
    data: { whole: '{"n":null}', thing: { whole: '{"n":null}' } },
  },
  {
    title: 'a variable without a value is as if the argument were left out',
    subgraphs,
    operation: 'query ($n: Int) { whole(n: $n) thing { whole(n: $n) } }',
    data: { whole: '{"n":5}', thing: { whole: '{"n":5}' } },
  },
  {
    title: "a variable's own default goes before that of the argument",
    subgraphs,
    operation: 'query ($n: Int = 7) { whole(n: $n) thing { whole(n: $n) } }',
    data: { whole: '{"n":7}', thing: { whole: '{"n":7}' } },
  },
  {
    title: 'a null given for a variable goes before its default',
    subgraphs,
    operation: 'query ($n: Int = 7) { whole(n: $n) thing { whole(n: $n) } }',
    variables: { n: null },
    data: { whole: '{"n":null}', thing: { whole: '{"n":null}' } },
  },
  {
    title: 'zero, false and empty texts are values like any other',
    subgraphs,
    operation: 'query ($n: Int, $text: String!) { whole(n: $n) thing { text(of: $text) whole(n: 0) } }',
    variables: { n: 0, text: '' },
    data: { whole: '{"n":0}', thing: { text: '{"of":""}', whole: '{"n":0}' } },
  },
  {
    title: 'variables within lists and objects of the text arrive in their places',
    subgraphs,
    operation: `query ($id: ID!, $field: String!, $desc: Boolean) {
      thing { ids(of: ["a", $id]) order(by: { field: $field, then: { field: "b", desc: $desc } }) }
    }`,
    variables: { id: 'z', field: 'a' },
    data: {
      thing: {
        ids: '{"of":["a","z"]}',
        order: '{"by":{"field":"a","desc":true,"then":{"field":"b","desc":true}}}',
      },
    },
  },
  {
    title: 'lists of lists keep their nulls and their empty lists',
    subgraphs,
    operation: 'query ($grid: [[Int]]) { grid(of: [[1, null], null, []]) thing { grid(of: $grid) } }',
    variables: { grid: [[], [null, 2], null] },
    data: { grid: '{"of":[[1,null],null,[]]}', thing: { grid: '{"of":[[],[null,2],null]}' } },
  },
  {
    title: 'a single value stands for a list of one, and a number for an id',
    subgraphs,
    operation: 'query ($ids: [ID!]) { ids(of: 4) thing { ids(of: $ids) } }',
    variables: { ids: 5 },
    data: { ids: '{"of":["4"]}', thing: { ids: '{"of":["5"]}' } },
  },
  {
    title: 'texts keep their quotes, lines, backslashes and signs of other scripts',
    subgraphs,
    operation: String.raw`{ text(of: "a \"b\" \\ \n \u00e9 한") thing { text(of: """
      block "quoted"
        indented
    """) } }`,
    data: {
      text: JSON.stringify({ of: 'a "b" \\ \n é 한' }),
      thing: { text: JSON.stringify({ of: 'block "quoted"\n  indented' }) },
    },
  },
  {
    title: 'numbers keep their sign, fraction and exponent',
    subgraphs,
    operation: 'query ($of: Float!) { a: number(of: -1.5) b: number(of: 2e3) thing { number(of: $of) } }',
    variables: { of: 0.000001 },
    data: { a: '{"of":-1.5}', b: '{"of":2000}', thing: { number: '{"of":0.000001}' } },
  },
  {
    title: 'a custom scalar takes any value in the text and in a variable, and gives it back',
    subgraphs,
    operation: `query ($any: Json, $part: Json) {
      any(value: { a: [1, { b: null }], c: ENUM, d: $part })
      thing { any(value: $any) none: any text: any(value: "t") }
    }`,
    variables: { any: { deep: [{ er: true }], __typename: 'not a type' }, part: [0] },
    data: {
      any: { a: [1, { b: null }], c: 'ENUM', d: [0] },
      thing: { any: { deep: [{ er: true }], __typename: 'not a type' }, none: null, text: 't' },
    },
  },
  {
    title: 'one variable serves two subgraphs, and none is sent where it is not used',
    subgraphs,
    operation:
      'query ($n: Int, $of: String!, $id: ID!) { whole(n: $n) thing { text(of: $of) ids(of: [$id]) whole(n: $n) } }',
    variables: { n: 1, of: 'x', id: 'i' },
    data: { whole: '{"n":1}', thing: { text: '{"of":"x"}', ids: '{"of":["i"]}', whole: '{"n":1}' } },
  },
  {
    title: 'a variable may have the name of what is sent with entities',
    subgraphs,
    operation: 'query ($representations: Int) { thing { whole(n: $representations) } }',
    variables: { representations: 3 },
    data: { thing: { whole: '{"n":3}' } },
  },
];
