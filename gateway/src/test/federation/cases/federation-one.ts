import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

const clubs = [
  { id: 'c1', name: 'Chess', budget: 100, seat: { town: 'Oslo', zip: '1' } },
  { id: 'c2', name: 'Go', budget: 40, seat: { town: 'Seoul', zip: '2' } },
];
const members = [
  { id: 'm1', name: 'Ada', clubs: [{ id: 'c2' }, { id: 'c1' }] },
  { id: 'm2', name: 'Bo', clubs: [] },
];

/** Two subgraphs of Federation 1, and one of Federation 2 in the old manner of writing. */
const subgraphs: FederationCase['subgraphs'] = {
  clubs: {
    federation1: true,
    typeDefs: `
      extend type Query { club(id: ID!): Club clubs: [Club!]! }
      type Club @key(fields: "id") { id: ID! name: String! budget: Int! seat: Town! }
      type Town { town: String! zip: String! }
    `,
    resolvers: {
      Query: { club: byArguments(clubs), clubs: () => clubs },
      Club: { __resolveReference: byKey(clubs, 'id') },
    },
  },
  members: {
    federation1: true,
    typeDefs: `
      type Query { member: Member! named: Member! }
      type Member @key(fields: "id") { id: ID! name: String! clubs: [Club!]! favourite: Club @provides(fields: "name") }
      extend type Club @key(fields: "id") {
        id: ID! @external
        name: String! @external
        budget: Int! @external
        members: [Member!]!
        share: Float! @requires(fields: "budget")
      }
      type Town { town: String! zip: String! }
      extend type Query { birthplace: Town! }
    `,
    resolvers: {
      Query: {
        member: () => members[0],
        named: () => members[1],
        birthplace: () => ({ town: 'Bergen', zip: '3' }),
      },
      Member: {
        __resolveReference: byKey(members, 'id'),
        favourite: () => ({ id: 'c1', name: 'Chess' }),
      },
      Club: {
        members: ({ id }: { id: string }) => members.filter((member) => member.clubs.some((club) => club.id === id)),
        share: ({ budget }: { budget: number }) => budget / 2,
      },
    },
  },
  scores: {
    typeDefs: `
      type Query @extends { best: Club! }
      type Club @extends @key(fields: "id") { id: ID! @external points: Int! }
      extend type Member @key(fields: "id") { id: ID! @external title: String! }
    `,
    resolvers: {
      Query: { best: () => ({ id: 'c2', points: 8 }) },
      Club: {
        __resolveReference: byKey(
          [
            { id: 'c1', points: 5 },
            { id: 'c2', points: 8 },
          ],
          'id',
        ),
      },
      Member: { title: ({ id }: { id: string }) => `Master ${id}` },
    },
  },
};

export const federationOneCases: readonly FederationCase[] = [
  {
    title: 'a type is extended by a subgraph of Federation 1',
    subgraphs,
    operation: '{ club(id: "c2") { name members { name } } }',
    data: { club: { name: 'Go', members: [{ name: 'Ada' }] } },
    calls: { clubs: 1, members: 1 },
  },
  {
    title: 'a requirement is met in Federation 1',
    subgraphs,
    operation: '{ clubs { share } }',
    data: { clubs: [{ share: 50 }, { share: 20 }] },
    calls: { clubs: 1, members: 1 },
    representations: { members: 2 },
  },
  {
    title: 'a field is provided in Federation 1',
    subgraphs,
    operation: '{ member { favourite { id name } } }',
    data: { member: { favourite: { id: 'c1', name: 'Chess' } } },
    calls: { members: 1 },
  },
  {
    title: 'a reference of Federation 1 is completed by the owner of the type',
    subgraphs,
    operation: '{ member { clubs { name seat { town } } } }',
    data: {
      member: {
        clubs: [
          { name: 'Go', seat: { town: 'Seoul' } },
          { name: 'Chess', seat: { town: 'Oslo' } },
        ],
      },
    },
    calls: { members: 1, clubs: 1 },
  },
  {
    title: 'value types of Federation 1 are shared without saying so',
    subgraphs,
    operation: '{ birthplace { town zip } club(id: "c1") { seat { town zip } } }',
    data: { birthplace: { town: 'Bergen', zip: '3' }, club: { seat: { town: 'Oslo', zip: '1' } } },
    calls: { members: 1, clubs: 1 },
  },
  {
    title: 'a subgraph of Federation 2 extends a type of Federation 1 by directive',
    subgraphs,
    operation: '{ clubs { id points } }',
    data: {
      clubs: [
        { id: 'c1', points: 5 },
        { id: 'c2', points: 8 },
      ],
    },
    calls: { clubs: 1, scores: 1 },
  },
  {
    title: 'a subgraph of Federation 2 extends a type of Federation 1 by keyword',
    subgraphs,
    operation: '{ named { name title } }',
    data: { named: { name: 'Bo', title: 'Master m2' } },
  },
  {
    title: 'a root field in an extension by directive leads to the subgraphs of Federation 1',
    subgraphs,
    operation: '{ best { points name members { title } } }',
    data: { best: { points: 8, name: 'Go', members: [{ title: 'Master m1' }] } },
    calls: { scores: 2, clubs: 1, members: 1 },
  },
  {
    title: 'an external key is answered where it stands',
    subgraphs,
    operation: '{ best { id points } }',
    data: { best: { id: 'c2', points: 8 } },
    calls: { scores: 1 },
  },
];
