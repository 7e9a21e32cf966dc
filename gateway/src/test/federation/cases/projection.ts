import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const LONG = 'Line one\n"quoted" \\ \t 한글 '.repeat(2_000);

const document = {
  zeta: 1,
  alpha: { __typename: 'NotAType', id: null, list: [[], {}, [null, [1.5]]] },
  '': 'empty name',
  'with "quotes"': '\u2028\u2029\u0000\u001f',
  beta: false,
};

const report = {
  id: 'r1',
  big: 9007199254740991,
  tiny: 5e-324,
  huge: 1.7976931348623157e308,
  third: 0.30000000000000004,
  zero: 0,
  minus: -2147483648,
  yes: true,
  no: false,
  text: 'Zoë said "hi" \\ \n\t\u0000\u001f \u2028 한글 😀 </script>',
  lone: '\ud83d',
  blank: '',
  long: LONG,
  day: '2024-02-29T00:00:00.000Z',
  document,
  status: 'DONE',
  empty: [],
  matrix: [[1, null], [], null, [2.5]],
  cube: [[[{ x: 1 }], []], [[{ x: 2 }, { x: 3 }]]],
};

/** `reports` holds values of all kinds; `extras` needs some of them, which the client has not asked for. */
const subgraphs = {
  reports: {
    typeDefs: /* GraphQL */ `
      scalar DateTime
      scalar JSON
      enum Status { DONE OPEN }
      type Query { report: Report! reports: [Report!]! none: [Report!]! broken: Broken! }
      type Report @key(fields: "id") {
        id: ID!
        big: Float! tiny: Float! huge: Float! third: Float! zero: Int! minus: Int!
        yes: Boolean! no: Boolean!
        text: String! lone: String! blank: String! long: String!
        day: DateTime document: JSON status: Status!
        empty: [Point!]! matrix: [[Float]]! cube: [[[Point!]!]!]!
        owner: Owner!
      }
      type Owner @key(fields: "id region") { id: ID! region: String! }
      type Point { x: Int! y: Int }
      type Broken { nan: Float infinite: Float whole: Int flag: Boolean status: Status ok: Float }
    `,
    resolvers: {
      Query: {
        report: () => report,
        reports: () => [report, { ...report, id: 'r2' }],
        none: () => [],
        broken: () => ({ nan: NaN, infinite: Infinity, whole: 1.5, flag: 'maybe', status: 'LOST', ok: 1e100 }),
      },
      Report: {
        __resolveReference: findById([report]),
        owner: () => ({ id: 'u1', region: 'KR' }),
      },
    },
  },
  extras: {
    typeDefs: /* GraphQL */ `
      scalar JSON
      type Report @key(fields: "id") {
        id: ID!
        third: Float! @external
        document: JSON @external
        text: String! @external
        echo: JSON @requires(fields: "document text third")
        rank: Int!
        notes: [JSON]!
      }
      type Owner @key(fields: "id region") { id: ID! region: String! label: String! }
    `,
    resolvers: {
      Report: {
        __resolveReference: (reference: object) => reference,
        echo: ({ third, text, document: json }: typeof report) => [third, text, json],
        rank: ({ id }: { id: string }) => Number(id.slice(1)),
        notes: () => [null, 0, '', [], {}, { b: 1, a: [{ z: null, y: 'ü' }] }],
      },
      Owner: { label: ({ id, region }: { id: string; region: string }) => `${id}/${region}` },
    },
  },
};

export const projectionCases: readonly FederationCase[] = [
  {
    title: 'orders fields as the operation does, whichever subgraph answers first',
    subgraphs,
    operation: '{ report { rank no owner { label id } notes yes } reports { rank id } }',
    data: {
      report: {
        rank: 1,
        no: false,
        owner: { label: 'u1/KR', id: 'u1' },
        notes: [null, 0, '', [], {}, { b: 1, a: [{ z: null, y: 'ü' }] }],
        yes: true,
      },
      reports: [
        { rank: 1, id: 'r1' },
        { rank: 2, id: 'r2' },
      ],
    },
  },
  {
    title: 'orders root fields of two subgraphs, introspection and __typename as the operation does',
    subgraphs,
    operation:
      '{ none { id } __typename report { rank __typename zero } kind: __type(name: "Point") { name } again: none { rank } }',
    data: {
      none: [],
      __typename: 'Query',
      report: { rank: 1, __typename: 'Report', zero: 0 },
      kind: { name: 'Point' },
      again: [],
    },
  },
  {
    title: 'orders fields of fragments by where each is first met',
    subgraphs,
    operation: `
      query { report { ...later yes rank ... on Report { no zero } } }
      fragment later on Report { rank id yes }`,
    data: { report: { rank: 1, id: 'r1', yes: true, no: false, zero: 0 } },
  },
  {
    title: 'leaks neither keys nor required fields that the client did not ask for',
    subgraphs,
    operation: '{ report { echo owner { label } } }',
    data: {
      report: { echo: [0.30000000000000004, report.text, document], owner: { label: 'u1/KR' } },
    },
  },
  {
    title: 'answers numbers and booleans exactly',
    subgraphs,
    operation: '{ report { big tiny huge third zero minus yes no } }',
    data: {
      report: {
        big: 9007199254740991,
        tiny: 5e-324,
        huge: 1.7976931348623157e308,
        third: 0.30000000000000004,
        zero: 0,
        minus: -2147483648,
        yes: true,
        no: false,
      },
    },
  },
  {
    title: 'answers text exactly: quotes, controls, line separators, emoji, half of a pair, and none',
    subgraphs,
    operation: '{ report { text lone blank status day } }',
    data: {
      report: {
        text: 'Zoë said "hi" \\ \n\t\u0000\u001f \u2028 한글 😀 </script>',
        lone: '\ud83d',
        blank: '',
        status: 'DONE',
        day: '2024-02-29T00:00:00.000Z',
      },
    },
  },
  {
    title: 'answers long text exactly, beside fields of another subgraph',
    subgraphs,
    operation: '{ report { rank long } }',
    data: { report: { rank: 1, long: LONG } },
  },
  {
    title: 'leaves a JSON scalar as it is: order, nulls, odd names, and names that mean something elsewhere',
    subgraphs,
    operation: '{ report { document alias: document notes } }',
    data: {
      report: { document, alias: document, notes: [null, 0, '', [], {}, { b: 1, a: [{ z: null, y: 'ü' }] }] },
    },
  },
  {
    title: 'answers empty and nested lists with their nulls',
    subgraphs,
    operation: '{ none { rank } report { empty { x } matrix cube { x y } } }',
    data: {
      none: [],
      report: {
        empty: [],
        matrix: [[1, null], [], null, [2.5]],
        cube: [
          [[{ x: 1, y: null }], []],
          [
            [
              { x: 2, y: null },
              { x: 3, y: null },
            ],
          ],
        ],
      },
    },
  },
  {
    title: 'asks nobody for the entities of an empty list',
    subgraphs,
    operation: '{ none { rank owner { label } } }',
    data: { none: [] },
    calls: { reports: 1 },
  },
  {
    title: 'answers null, with an error, for numbers that JSON does not have and values of the wrong kind',
    subgraphs,
    operation: '{ broken { nan infinite whole flag status ok } }',
    data: { broken: { nan: null, infinite: null, whole: null, flag: null, status: null, ok: 1e100 } },
    errors: [
      { path: ['broken', 'nan'], subgraph: 'reports' },
      { path: ['broken', 'infinite'], subgraph: 'reports' },
      { path: ['broken', 'whole'], subgraph: 'reports' },
      { path: ['broken', 'flag'], subgraph: 'reports' },
      { path: ['broken', 'status'], subgraph: 'reports' },
    ],
  },
  {
    title: 'takes names that objects have by nature as aliases',
    subgraphs,
    operation:
      '{ report { constructor: rank toString: id hasOwnProperty: yes __proto__: zero owner { __proto__: label } } }',
    data: {
      report: {
        constructor: 1,
        toString: 'r1',
        hasOwnProperty: true,
        ['__proto__']: 0,
        owner: { ['__proto__']: 'u1/KR' },
      },
    },
  },
];
