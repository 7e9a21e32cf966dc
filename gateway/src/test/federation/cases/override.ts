import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

/** The old subgraph answers "old", the new one "new", which tells who was asked. */
const subgraphs: FederationCase['subgraphs'] = {
  old: {
    typeDefs: `
      type Query { fromOld: Share! status: String! note: Note! }
      type Mutation { rename: String! }
      type Share @key(fields: "id") {
        id: ID!
        price: String!
        none: String!
        all: String!
        flagged: String!
        stays: String!
      }
      type Note { text: String! }
    `,
    resolvers: {
      Query: { fromOld: () => share('old'), status: () => 'old', note: () => ({ text: 'old' }) },
      Mutation: { rename: () => 'old' },
      Share: { __resolveReference: byKey([share('old')], 'id') },
    },
  },
  new: {
    typeDefs: `
      type Query { fromNew: Share! status: String! @override(from: "old") }
      type Mutation { rename: String! @override(from: "old") }
      type Share @key(fields: "id") {
        id: ID!
        price: String! @override(from: "old")
        volume: String! @override(from: "closed")
        none: String! @override(from: "old", label: "percent(0)")
        all: String! @override(from: "old", label: "percent(100)")
        flagged: String! @override(from: "old", label: "not-active")
        ask: String!
      }
    `,
    resolvers: {
      Query: { fromNew: () => share('new'), status: () => 'new' },
      Mutation: { rename: () => 'new' },
      Share: { __resolveReference: byKey([share('new')], 'id') },
    },
  },
  reports: {
    typeDefs: `
      type Share @key(fields: "id") { id: ID! price: String! @external line: String! @requires(fields: "price") }
    `,
    resolvers: { Share: { line: ({ price }: { price: string }) => `a ${price} price` } },
  },
};

function share(value: string) {
  return {
    id: 's1',
    price: value,
    volume: value,
    none: value,
    all: value,
    flagged: value,
    stays: value,
    ask: value,
  };
}

export const overrideCases: readonly FederationCase[] = [
  {
    title: 'an overridden field comes from the subgraph that took it over',
    subgraphs,
    operation: '{ fromOld { id price } }',
    data: { fromOld: { id: 's1', price: 'new' } },
    calls: { old: 1, new: 1 },
  },
  {
    title: 'an overridden field is answered on the spot by the subgraph that took it over',
    subgraphs,
    operation: '{ fromNew { price ask } }',
    data: { fromNew: { price: 'new', ask: 'new' } },
    calls: { new: 1 },
  },
  {
    title: 'a field that is not overridden stays where it is',
    subgraphs,
    operation: '{ fromOld { stays } fromNew { stays } }',
    data: { fromOld: { stays: 'old' }, fromNew: { stays: 'old' } },
  },
  {
    title: 'an overridden root field comes from the subgraph that took it over',
    subgraphs,
    operation: '{ status }',
    data: { status: 'new' },
    calls: { new: 1 },
  },
  {
    title: 'an overridden mutation is done by the subgraph that took it over, and by no other',
    subgraphs,
    operation: 'mutation { rename }',
    data: { rename: 'new' },
    calls: { new: 1 },
  },
  {
    title: 'a required field that is overridden is taken from the subgraph that took it over',
    subgraphs,
    operation: '{ fromOld { line } }',
    data: { fromOld: { line: 'a new price' } },
  },
  {
    title: 'an override of a subgraph that is no longer there is of no effect',
    subgraphs,
    operation: '{ fromOld { volume } }',
    data: { fromOld: { volume: 'new' } },
    calls: { old: 1, new: 1 },
  },
  {
    title: 'an override for nobody leaves the field where it is',
    subgraphs,
    operation: '{ fromOld { none } fromNew { none } }',
    data: { fromOld: { none: 'old' }, fromNew: { none: 'old' } },
  },
  {
    title: 'an override for everybody moves the field',
    subgraphs,
    operation: '{ fromOld { all } fromNew { all } }',
    data: { fromOld: { all: 'new' }, fromNew: { all: 'new' } },
  },
  {
    title: 'an override under a label that is not active leaves the field where it is',
    subgraphs,
    operation: '{ fromOld { flagged } fromNew { flagged } }',
    data: { fromOld: { flagged: 'old' }, fromNew: { flagged: 'old' } },
  },
  {
    title: 'overridden fields and others of one object are put together',
    subgraphs,
    operation: '{ fromOld { flagged price none all stays ask } }',
    data: { fromOld: { flagged: 'old', price: 'new', none: 'old', all: 'new', stays: 'old', ask: 'new' } },
    calls: { old: 1, new: 1 },
  },
];
