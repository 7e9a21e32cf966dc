import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

interface Coupon {
  readonly rate: number;
  readonly frequency: number;
}
interface Flow {
  readonly year: number;
  readonly amount: number;
}

const bonds = [
  {
    id: 'b1',
    face: 1000,
    rating: 'AA',
    terms: { call: [2026, 2028] },
    side: 'SENIOR',
    coupon: { rate: 0.05, frequency: 2 },
    flows: [
      { year: 2025, amount: 50 },
      { year: 2026, amount: 1050 },
    ],
    issuer: { id: 'i1' },
  },
  {
    id: 'b2',
    face: 500,
    rating: null,
    terms: null,
    side: 'JUNIOR',
    coupon: { rate: 0.02, frequency: 1 },
    flows: [],
    issuer: { id: 'i2' },
  },
];
const issuers = [
  { id: 'i1', country: 'KR' },
  { id: 'i2', country: 'NO' },
];

const sharedTypes = `
  type Coupon @shareable { rate: Float! frequency: Int! }
  type Flow @shareable { year: Int! amount: Float! }
  enum Side { SENIOR JUNIOR }
  scalar Terms
`;

const subgraphs: FederationCase['subgraphs'] = {
  terms: {
    typeDefs: `
      type Query { bonds: [Bond!]! bond(id: ID!): Bond }
      type Bond @key(fields: "id") {
        id: ID!
        face: Float!
        rating: String
        terms: Terms
        side: Side!
        coupon: Coupon!
        flows: [Flow!]!
        issuer: Issuer!
      }
      type Issuer @key(fields: "id", resolvable: false) { id: ID! }
      ${sharedTypes}
    `,
    resolvers: {
      Query: { bonds: () => bonds, bond: byArguments(bonds) },
      Bond: { __resolveReference: byKey(bonds, 'id') },
    },
  },
  issuers: {
    typeDefs: 'type Issuer @key(fields: "id") { id: ID! country: String! }',
    resolvers: { Issuer: { __resolveReference: byKey(issuers, 'id') } },
  },
  pricing: {
    typeDefs: `
      type Query { featured: Bond! }
      type Bond @key(fields: "id") {
        id: ID!
        face: Float! @external
        rating: String @external
        terms: Terms @external
        side: Side! @external
        coupon: Coupon! @external
        flows: [Flow!]! @external
        issuer: Issuer! @external
        tenth: Float! @requires(fields: "face")
        yearly: Float! @requires(fields: "face coupon { rate }")
        payment: Float! @requires(fields: "coupon { rate frequency } face")
        total: Float! @requires(fields: "flows { amount }")
        years: [Int!]! @requires(fields: "flows { year }")
        spread: Float @requires(fields: "rating")
        calls: Terms @requires(fields: "terms side")
        tax: String! @requires(fields: "issuer { country }")
        desk: String!
      }
      type Issuer @key(fields: "id") { id: ID! country: String! @external }
      ${sharedTypes}
    `,
    resolvers: {
      Query: { featured: () => ({ id: 'b2' }) },
      Bond: {
        desk: () => 'rates',
        tenth: ({ face }: { face: number }) => face / 10,
        yearly: ({ face, coupon }: { face: number; coupon: Coupon }) => face * coupon.rate,
        payment: ({ face, coupon }: { face: number; coupon: Coupon }) => (face * coupon.rate) / coupon.frequency,
        total: ({ flows }: { flows: Flow[] }) => flows.reduce((sum, { amount }) => sum + amount, 0),
        years: ({ flows }: { flows: Flow[] }) => flows.map(({ year }) => year),
        spread: ({ rating }: { rating?: string | null }) => ({ AA: 0.5, null: 9 })[String(rating)],
        calls: ({ terms, side }: { terms: unknown; side: string }) => ({ terms, side }),
        tax: ({ issuer }: { issuer: { country: string } }) => `taxed in ${issuer.country}`,
      },
    },
  },
};

export const requiresCases: readonly FederationCase[] = [
  {
    title: 'a required scalar is fetched and sent along, and not shown',
    subgraphs,
    operation: '{ bond(id: "b1") { tenth } }',
    data: { bond: { tenth: 100 } },
    calls: { terms: 1, pricing: 1 },
    representations: { pricing: 1 },
  },
  {
    title: 'a required field of an object is sent along within its object',
    subgraphs,
    operation: '{ bonds { id yearly } }',
    data: {
      bonds: [
        { id: 'b1', yearly: 50 },
        { id: 'b2', yearly: 10 },
      ],
    },
    calls: { terms: 1, pricing: 1 },
    representations: { pricing: 2 },
  },
  {
    title: 'a required list of objects is sent along item by item, an empty one as empty',
    subgraphs,
    operation: '{ bonds { total years } }',
    data: {
      bonds: [
        { total: 1100, years: [2025, 2026] },
        { total: 0, years: [] },
      ],
    },
  },
  {
    title: 'several fields with requirements are one call',
    subgraphs,
    operation: '{ bond(id: "b1") { tenth yearly payment total spread desk } }',
    data: { bond: { tenth: 100, yearly: 50, payment: 25, total: 1100, spread: 0.5, desk: 'rates' } },
    calls: { terms: 1, pricing: 1 },
    representations: { pricing: 1 },
  },
  {
    title: 'a field without requirements does not bring those of its neighbours',
    subgraphs,
    operation: '{ featured { id desk } }',
    data: { featured: { id: 'b2', desk: 'rates' } },
    calls: { pricing: 1 },
  },
  {
    title: 'a required field that the client also asks for is shown as asked',
    subgraphs,
    operation: '{ bond(id: "b1") { nominal: face coupon { frequency } yearly } }',
    data: { bond: { nominal: 1000, coupon: { frequency: 2 }, yearly: 50 } },
    calls: { terms: 1, pricing: 1 },
  },
  {
    title: 'a client may give another field the name of a required one',
    subgraphs,
    operation: '{ bond(id: "b1") { face: rating tenth } }',
    data: { bond: { face: 'AA', tenth: 100 } },
  },
  {
    title: 'a client may give another field the name of a required object',
    subgraphs,
    operation: '{ bond(id: "b1") { coupon: id yearly flows: coupon { amount: rate } total } }',
    data: { bond: { coupon: 'b1', yearly: 50, flows: { amount: 0.05 }, total: 1100 } },
  },
  {
    title: 'a required null is sent along as null',
    subgraphs,
    operation: '{ bonds { rating spread } }',
    data: {
      bonds: [
        { rating: 'AA', spread: 0.5 },
        { rating: null, spread: 9 },
      ],
    },
  },
  {
    title: 'required enums and custom scalars arrive unchanged',
    subgraphs,
    operation: '{ bonds { calls } }',
    data: {
      bonds: [{ calls: { terms: { call: [2026, 2028] }, side: 'SENIOR' } }, { calls: { terms: null, side: 'JUNIOR' } }],
    },
  },
  {
    title: 'a required field of another entity is fetched from its own subgraph first',
    subgraphs,
    operation: '{ bonds { tax } }',
    data: { bonds: [{ tax: 'taxed in KR' }, { tax: 'taxed in NO' }] },
    calls: { terms: 1, issuers: 1, pricing: 1 },
    representations: { issuers: 2, pricing: 2 },
  },
  {
    title: 'from the subgraph that requires, the required field is fetched and brought back',
    subgraphs,
    operation: '{ featured { tenth } }',
    data: { featured: { tenth: 50 } },
    calls: { pricing: 2, terms: 1 },
    representations: { terms: 1, pricing: 1 },
  },
  {
    title: 'what the subgraph that requires can answer at once is joined with what needs a way round',
    subgraphs,
    operation: '{ featured { desk yearly tax } }',
    data: { featured: { desk: 'rates', yearly: 10, tax: 'taxed in NO' } },
  },
];
