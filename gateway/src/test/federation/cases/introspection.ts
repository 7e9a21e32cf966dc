import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const ada = { __typename: 'Person', id: 'u1', name: 'Ada' };

const subgraphs = {
  accounts: {
    typeDefs: /* GraphQL */ `
      type Query {
        me: Person
        hidden: String @inaccessible
      }
      type Mutation { ping: Boolean! }
      "Who trades."
      type Person @key(fields: "id") { id: ID! name: String! email: String @inaccessible }
      type Secret @inaccessible { code: Int }
    `,
    resolvers: {
      Query: { me: () => ada, hidden: () => 'hidden' },
      Mutation: { ping: () => true },
      Person: { __resolveReference: findById([ada]), email: () => 'ada@example.org' },
    },
  },
  trades: {
    typeDefs: /* GraphQL */ `
      type Query { latest: [Entry!]! }
      type Person @key(fields: "id") { id: ID! trades: [Trade!]! }
      union Entry = Trade | Note
      interface Priced { price: Float! }
      type Trade implements Priced {
        price: Float!
        trader: Person!
        amount(unit: Unit! = LOT, round: Boolean = false): Int
        size: Int @deprecated(reason: "Use amount.")
      }
      type Note { text: String! }
      "How amounts are counted."
      enum Unit { LOT "One share." SHARE CENT @deprecated(reason: "Too small.") GRAM @inaccessible }
      input Order { side: String! = "BUY", limit: Float, key: ID @inaccessible }
      type Book { find(order: Order): Trade }
    `,
    resolvers: {
      Query: {
        latest: () => [
          { __typename: 'Note', text: 'Closed.' },
          { __typename: 'Trade', price: 2.5, trader: { id: 'u1' } },
        ],
      },
      Person: {
        __resolveReference: (reference: object) => reference,
        trades: (trader: object) => [{ price: 1.5, trader }],
      },
    },
  },
};

export const introspectionCases: readonly FederationCase[] = [
  {
    title: 'answers __schema beside data, in the order of the operation',
    subgraphs,
    operation: `{
      me { name }
      __schema { queryType { name } mutationType { name } subscriptionType { name } }
      latest { __typename }
    }`,
    data: {
      me: { name: 'Ada' },
      __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' }, subscriptionType: null },
      latest: [{ __typename: 'Note' }, { __typename: 'Trade' }],
    },
  },
  {
    title: 'answers __type with variables, aliases, fragments and conditions',
    subgraphs,
    operation: `
      query ($name: String!, $no: Boolean!) {
        type: __type(name: $name) { ...shape kind @skip(if: $no) }
        none: __type(name: "Nothing") { name }
        me { name }
      }
      fragment shape on __Type { called: name of: fields { name type { kind of: ofType { name } } } }`,
    variables: { name: 'Note', no: true },
    data: {
      type: { called: 'Note', of: [{ name: 'text', type: { kind: 'NON_NULL', of: { name: 'String' } } }] },
      none: null,
      me: { name: 'Ada' },
    },
  },
  {
    title: 'calls nobody for what the schema alone answers',
    subgraphs,
    operation: '{ __typename __schema { queryType { __typename name } } __type(name: "Note") { __typename } }',
    data: {
      __typename: 'Query',
      __schema: { queryType: { __typename: '__Type', name: 'Query' } },
      __type: { __typename: '__Type' },
    },
    calls: {},
  },
  {
    title: 'shows nothing of what federation itself is made of',
    subgraphs,
    operation: `{
      a: __type(name: "_Entity") { name }
      b: __type(name: "_Any") { name }
      c: __type(name: "_Service") { name }
      d: __type(name: "join__Graph") { name }
      e: __type(name: "join__FieldSet") { name }
      f: __type(name: "link__Purpose") { name }
      g: __type(name: "federation__FieldSet") { name }
    }`,
    data: { a: null, b: null, c: null, d: null, e: null, f: null, g: null },
    calls: {},
  },
  {
    title: 'shows nothing that is inaccessible: types, fields, enum values, input fields',
    subgraphs,
    operation: `{
      secret: __type(name: "Secret") { name }
      unit: __type(name: "Unit") { enumValues(includeDeprecated: true) { name } }
      order: __type(name: "Order") { inputFields { name } }
      accounts: __type(name: "Mutation") { fields { name } }
    }`,
    data: {
      secret: null,
      unit: { enumValues: [{ name: 'LOT' }, { name: 'SHARE' }, { name: 'CENT' }] },
      order: { inputFields: [{ name: 'side' }, { name: 'limit' }] },
      accounts: { fields: [{ name: 'ping' }] },
    },
  },
  {
    title: 'refuses to answer an inaccessible field',
    subgraphs,
    operation: '{ me { name email } }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: "refuses the subgraphs' own root fields",
    subgraphs,
    operation: '{ _service { sdl } _entities(representations: []) { __typename } }',
    data: undefined,
    errors: [{}, {}],
    calls: {},
  },
  {
    title: 'tells descriptions, deprecations and default values',
    subgraphs,
    operation: `{
      person: __type(name: "Person") { description }
      unit: __type(name: "Unit") {
        description
        enumValues { name description }
        all: enumValues(includeDeprecated: true) { isDeprecated deprecationReason }
      }
      trade: __type(name: "Trade") {
        fields { name args { name defaultValue } }
        all: fields(includeDeprecated: true) { name isDeprecated }
      }
      order: __type(name: "Order") { inputFields { name defaultValue } }
    }`,
    data: {
      person: { description: 'Who trades.' },
      unit: {
        description: 'How amounts are counted.',
        enumValues: [
          { name: 'LOT', description: null },
          { name: 'SHARE', description: 'One share.' },
        ],
        all: [
          { isDeprecated: false, deprecationReason: null },
          { isDeprecated: false, deprecationReason: null },
          { isDeprecated: true, deprecationReason: 'Too small.' },
        ],
      },
      trade: {
        fields: [
          { name: 'price', args: [] },
          { name: 'trader', args: [] },
          {
            name: 'amount',
            args: [
              { name: 'unit', defaultValue: 'LOT' },
              { name: 'round', defaultValue: 'false' },
            ],
          },
        ],
        all: [
          { name: 'price', isDeprecated: false },
          { name: 'trader', isDeprecated: false },
          { name: 'amount', isDeprecated: false },
          { name: 'size', isDeprecated: true },
        ],
      },
      order: {
        inputFields: [
          { name: 'side', defaultValue: '"BUY"' },
          { name: 'limit', defaultValue: null },
        ],
      },
    },
  },
  {
    title: 'tells interfaces and possible types',
    subgraphs,
    operation: `{
      trade: __type(name: "Trade") { interfaces { name } }
      priced: __type(name: "Priced") { kind possibleTypes { name } }
      entry: __type(name: "Entry") { kind possibleTypes { name } fields { name } }
    }`,
    data: {
      trade: { interfaces: [{ name: 'Priced' }] },
      priced: { kind: 'INTERFACE', possibleTypes: [{ name: 'Trade' }] },
      entry: { kind: 'UNION', possibleTypes: [{ name: 'Trade' }, { name: 'Note' }], fields: null },
    },
  },
  {
    title: 'names the type of each object, through unions, lists and entities of both subgraphs',
    subgraphs,
    operation: `{
      __typename
      me { __typename trades { __typename trader { __typename name } } }
      latest { __typename ... on Trade { trader { __typename trades { __typename price } } } }
    }`,
    data: {
      __typename: 'Query',
      me: {
        __typename: 'Person',
        trades: [{ __typename: 'Trade', trader: { __typename: 'Person', name: 'Ada' } }],
      },
      latest: [
        { __typename: 'Note' },
        { __typename: 'Trade', trader: { __typename: 'Person', trades: [{ __typename: 'Trade', price: 1.5 }] } },
      ],
    },
  },
  {
    title: 'refuses the schema in a mutation, where only __typename stands beside what it does',
    subgraphs,
    operation: 'mutation { kind: __typename ping __type(name: "Note") { name } }',
    data: undefined,
    errors: [{}],
    calls: {},
  },
  {
    title: 'names the root type of a mutation beside what it does',
    subgraphs,
    operation: 'mutation { kind: __typename ping __typename }',
    data: { kind: 'Mutation', ping: true, __typename: 'Mutation' },
    calls: { accounts: 1 },
  },
  {
    title: 'skips introspection as any field',
    subgraphs,
    operation: `query ($no: Boolean!) {
      __schema @skip(if: $no) { queryType { name } }
      ... @include(if: $no) { root: __type(name: "Query") { name } }
      ... on Query { me { name } }
    }`,
    variables: { no: true },
    data: { root: { name: 'Query' }, me: { name: 'Ada' } },
  },
];
