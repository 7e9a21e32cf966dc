import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const people = [
  { id: 'u1', name: 'Ada', weight: 60, manager: null },
  { id: 'u2', name: 'Bob', weight: 80, manager: { id: 'u1' } },
  { id: 'u3', name: 'Cyd', weight: 70, manager: { id: 'u2' } },
];

const friends: Readonly<Record<string, readonly string[]>> = { u1: ['u2', 'u3'], u2: ['u1'], u3: [] };

/** Entities that lead to entities of their own type, in both subgraphs. */
const subgraphs = {
  people: {
    typeDefs: /* GraphQL */ `
      type Query { me: Person all: [Person!]! }
      type Person @key(fields: "id") { id: ID! name: String! weight: Int! manager: Person }
    `,
    resolvers: {
      Query: { me: () => people[2], all: () => people },
      Person: {
        __resolveReference: findById(people),
        manager: ({ manager }: { manager: { id: string } | null }) => manager && findById(people)(manager),
      },
    },
  },
  social: {
    typeDefs: /* GraphQL */ `
      type Person @key(fields: "id") {
        id: ID!
        weight: Int! @external
        load: Int! @requires(fields: "weight")
        friends: [Person!]!
        best: Person
        circle: Circle!
      }
      type Circle { title: String! head: Person! }
    `,
    resolvers: {
      Person: {
        __resolveReference: (reference: object) => reference,
        load: ({ weight }: { weight: number }) => weight * 2,
        friends: ({ id }: { id: string }) => (friends[id] ?? []).map((friend) => ({ id: friend })),
        best: ({ id }: { id: string }) => (id === 'u3' ? { id: 'u1' } : null),
        circle: ({ id }: { id: string }) => ({ title: `Circle of ${id}`, head: { id: 'u2' } }),
      },
    },
  },
};

export const recursiveTypeCases: readonly FederationCase[] = [
  {
    title: 'follows a type to itself within one subgraph, with fields of the other on each level',
    subgraphs,
    operation: '{ me { load manager { load manager { load manager { load } } } } }',
    data: { me: { load: 140, manager: { load: 160, manager: { load: 120, manager: null } } } },
  },
  {
    title: 'follows a type to itself through the other subgraph, and back to the first on each level',
    subgraphs,
    operation: '{ me { best { name friends { name friends { name } } } } }',
    data: {
      me: {
        best: {
          name: 'Ada',
          friends: [
            { name: 'Bob', friends: [{ name: 'Ada' }] },
            { name: 'Cyd', friends: [] },
          ],
        },
      },
    },
  },
  {
    title: 'meets a requirement of the entity that an entity of the same type leads to',
    subgraphs,
    operation: '{ me { best { load } } }',
    data: { me: { best: { load: 120 } } },
  },
  {
    title: 'meets a requirement on both levels of a type that leads to itself',
    subgraphs,
    operation: '{ all { load friends { load } } }',
    data: {
      all: [
        { load: 120, friends: [{ load: 160 }, { load: 140 }] },
        { load: 160, friends: [{ load: 120 }] },
        { load: 140, friends: [] },
      ],
    },
  },
  {
    title: 'meets a requirement beyond an object that is no entity',
    subgraphs,
    operation: '{ me { circle { title head { load name } } } }',
    data: { me: { circle: { title: 'Circle of u3', head: { load: 160, name: 'Bob' } } } },
  },
  {
    title: 'meets requirements three levels down',
    subgraphs,
    operation: '{ me { best { friends { friends { load } } } } }',
    data: { me: { best: { friends: [{ friends: [{ load: 120 }] }, { friends: [] }] } } },
  },
];
