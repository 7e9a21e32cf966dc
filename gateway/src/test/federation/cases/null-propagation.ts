import type { FederationCase } from '../federation-case.js';

const item = (id: string) => ({ id });
const box = (id: string) => ({ label: id, item: item(id), maybe: item(id), inner: { item: item(id) } });

/**
 * `store` names items; `details` has their fields. `good` is whole there, `failing` throws at both fields, `empty` is
 * null at the optional one, and `unknown` is not there at all.
 */
const subgraphs = {
  store: {
    typeDefs: /* GraphQL */ `
      type Query {
        item(id: ID!): Item
        needed(id: ID!): Item!
        optional(ids: [ID!]!): [Item]
        strict(ids: [ID!]!): [Item!]
        strictest(ids: [ID!]!): [Item!]!
        grid(ids: [ID!]!): [[Item!]]!
        box(id: ID!): Box
        boxes(ids: [ID!]!): [Box]!
        linked: [Linked!]!
        hello: String!
      }
      type Box { label: String! item: Item! maybe: Item inner: Inner! }
      type Inner { item: Item! }
      type Item @key(fields: "id") { id: ID! }
      type Linked @key(fields: "code") { code: ID name: String! }
    `,
    resolvers: {
      Query: {
        item: (_root: unknown, { id }: { id: string }) => item(id),
        needed: (_root: unknown, { id }: { id: string }) => item(id),
        optional: (_root: unknown, { ids }: { ids: string[] }) => ids.map(item),
        strict: (_root: unknown, { ids }: { ids: string[] }) => ids.map(item),
        strictest: (_root: unknown, { ids }: { ids: string[] }) => ids.map(item),
        grid: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => [item('good'), item(id)]),
        box: (_root: unknown, { id }: { id: string }) => box(id),
        boxes: (_root: unknown, { ids }: { ids: string[] }) => ids.map(box),
        linked: () => [
          { code: 'k', name: 'keyed' },
          { code: null, name: 'unkeyed' },
        ],
        hello: () => 'hello',
      },
    },
  },
  details: {
    typeDefs: /* GraphQL */ `
      type Item @key(fields: "id") { id: ID! must: String! may: String }
      type Linked @key(fields: "code") { code: ID rank: Int }
    `,
    resolvers: {
      Item: {
        __resolveReference: ({ id }: { id: string }) => (id === 'unknown' ? null : { id }),
        must: ({ id }: { id: string }) => {
          if (id === 'failing') throw new Error('must failed');
          return `${id} must`;
        },
        may: ({ id }: { id: string }) => {
          if (id === 'failing') throw new Error('may failed');
          return id === 'empty' ? null : `${id} may`;
        },
      },
      Linked: { __resolveReference: ({ code }: { code: string | null }) => code && { code, rank: 1 } },
    },
  },
  shipping: {
    typeDefs: /* GraphQL */ `
      type Item @key(fields: "id") { id: ID! must: String! @external parcel: String @requires(fields: "must") }
    `,
    resolvers: { Item: { parcel: ({ must }: { must: string }) => `parcel of ${must}` } },
  },
};

const failed = (path: readonly (string | number)[]) => ({ path, message: 'must failed', subgraph: 'details' });

export const nullPropagationCases: readonly FederationCase[] = [
  {
    title: 'keeps the null of an optional field where it is, with its error',
    subgraphs,
    operation: '{ item(id: "failing") { id may } hello }',
    data: { item: { id: 'failing', may: null }, hello: 'hello' },
    errors: [{ path: ['item', 'may'], message: 'may failed', subgraph: 'details' }],
  },
  {
    title: 'answers a null without an error where the subgraph has none',
    subgraphs,
    operation: '{ item(id: "empty") { may must } }',
    data: { item: { may: null, must: 'empty must' } },
  },
  {
    title: 'nulls the nearest optional position above a required field of another subgraph, with one error',
    subgraphs,
    operation: '{ item(id: "failing") { id must } hello }',
    data: { item: null, hello: 'hello' },
    errors: [failed(['item', 'must'])],
  },
  {
    title: 'answers null for the optional fields of an entity that the other subgraph does not know',
    subgraphs,
    operation: '{ item(id: "unknown") { id may } }',
    data: { item: { id: 'unknown', may: null } },
  },
  {
    title: 'answers null for an entity whose required field is of a subgraph that does not know it',
    subgraphs,
    operation: '{ item(id: "unknown") { id may must } }',
    data: { item: null },
  },
  {
    title: 'loses one place of a list of optional items',
    subgraphs,
    operation: '{ optional(ids: ["good", "failing", "empty"]) { must } }',
    data: { optional: [{ must: 'good must' }, null, { must: 'empty must' }] },
    errors: [failed(['optional', 1, 'must'])],
  },
  {
    title: 'loses an optional list of required items, and nothing beside it',
    subgraphs,
    operation: '{ strict(ids: ["good", "failing"]) { must } hello item(id: "good") { must } }',
    data: { strict: null, hello: 'hello', item: { must: 'good must' } },
    errors: [failed(['strict', 1, 'must'])],
  },
  {
    title: 'loses the whole answer where all positions up to the root are required',
    subgraphs,
    operation: '{ hello strictest(ids: ["good", "failing"]) { id must } }',
    data: null,
    errors: [failed(['strictest', 1, 'must'])],
  },
  {
    title: 'loses the whole answer through a required root field',
    subgraphs,
    operation: '{ hello one: needed(id: "unknown") { must } }',
    data: null,
    errors: [{ path: ['one', 'must'] }],
  },
  {
    title: 'loses the inner list of lists of lists, and keeps the others',
    subgraphs,
    operation: '{ grid(ids: ["good", "failing"]) { must } }',
    data: { grid: [[{ must: 'good must' }, { must: 'good must' }], null] },
    errors: [failed(['grid', 1, 1, 'must'])],
  },
  {
    title: 'passes through required objects in the middle, to the optional one above',
    subgraphs,
    operation: '{ box(id: "failing") { label inner { item { must } } } hello }',
    data: { box: null, hello: 'hello' },
    errors: [failed(['box', 'inner', 'item', 'must'])],
  },
  {
    title: 'stops at an optional object beside required ones',
    subgraphs,
    operation: '{ boxes(ids: ["good", "failing"]) { label maybe { must } item { may } } }',
    data: {
      boxes: [
        { label: 'good', maybe: { must: 'good must' }, item: { may: 'good may' } },
        { label: 'failing', maybe: null, item: { may: null } },
      ],
    },
    errors: [failed(['boxes', 1, 'maybe', 'must']), { path: ['boxes', 1, 'item', 'may'], message: 'may failed' }],
  },
  {
    title: 'loses each object by its own null, and tells of the one that failed under the aliases of the client',
    subgraphs,
    operation: '{ some: boxes(ids: ["failing", "good", "unknown"]) { name: label of: item { text: must } } }',
    data: { some: [null, { name: 'good', of: { text: 'good must' } }, null] },
    errors: [failed(['some', 0, 'of', 'text'])],
  },
  {
    title: 'answers null for the fields behind a key that is null',
    subgraphs,
    operation: '{ linked { name rank } }',
    data: {
      linked: [
        { name: 'keyed', rank: 1 },
        { name: 'unkeyed', rank: null },
      ],
    },
  },
  {
    title: 'nulls only what needed it when a required field that the client did not ask for fails',
    subgraphs,
    operation: '{ optional(ids: ["good", "failing"]) { id parcel } }',
    data: {
      optional: [
        { id: 'good', parcel: 'parcel of good must' },
        { id: 'failing', parcel: null },
      ],
    },
    errors: [{ message: 'must failed', subgraph: 'details' }],
    representations: { details: 2, shipping: 1 },
  },
];
