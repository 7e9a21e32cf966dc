import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const people = [
  { __typename: 'Person', id: 'u1', name: 'Ada', nick: 'countess', boss: null },
  { __typename: 'Person', id: 'u2', name: 'Bob', nick: 'bobby', boss: { id: 'u1' } },
];

const subgraphs = {
  accounts: {
    typeDefs: /* GraphQL */ `
      type Query { person(id: ID!): Person people: [Person!]! }
      type Person @key(fields: "id") { id: ID! name: String! nick: String! boss: Person country: Country! }
      type Country { code: ID! name: String! }
    `,
    resolvers: {
      Query: {
        person: (_root: unknown, { id }: { id: string }) => findById(people)({ id }),
        people: () => people,
      },
      Person: {
        __resolveReference: findById(people),
        boss: ({ boss }: { boss: { id: string } | null }) => boss && findById(people)(boss),
        country: () => ({ code: 'KR', name: 'Korea' }),
      },
    },
  },
  billing: {
    typeDefs: /* GraphQL */ `
      type Person @key(fields: "id") {
        id: ID!
        nick: String! @external
        balance(currency: String! = "EUR"): String!
        invoice(number: Int!): Invoice!
        greeting(word: String!): String! @requires(fields: "nick")
      }
      type Invoice { number: Int! payer: Person! }
    `,
    resolvers: {
      Person: {
        __resolveReference: (reference: object) => reference,
        balance: ({ id }: { id: string }, { currency }: { currency: string }) => `${id} ${currency}`,
        invoice: ({ id }: { id: string }, { number }: { number: number }) => ({ number, payer: { id } }),
        greeting: ({ nick }: { nick: string }, { word }: { word: string }) => `${word}, ${nick}`,
      },
    },
  },
};

export const aliasCases: readonly FederationCase[] = [
  {
    title: 'answers a root field under its alias, twice with different arguments in one call',
    subgraphs,
    operation: '{ first: person(id: "u1") { name } second: person(id: "u2") { name } none: person(id: "x") { name } }',
    data: { first: { name: 'Ada' }, second: { name: 'Bob' }, none: null },
    calls: { accounts: 1 },
  },
  {
    title: 'answers nested fields under their aliases',
    subgraphs,
    operation: '{ person(id: "u2") { called: name head: boss { called: name from: country { is: code } } } }',
    data: { person: { called: 'Bob', head: { called: 'Ada', from: { is: 'KR' } } } },
  },
  {
    title: 'asks another subgraph for one field twice with different arguments, in one call',
    subgraphs,
    operation: '{ person(id: "u1") { eur: balance usd: balance(currency: "USD") same: balance(currency: "EUR") } }',
    data: { person: { eur: 'u1 EUR', usd: 'u1 USD', same: 'u1 EUR' } },
    calls: { accounts: 1, billing: 1 },
  },
  {
    title: 'keeps the entities under two aliases of one field apart, with different fields of each',
    subgraphs,
    operation: '{ a: person(id: "u1") { balance } b: person(id: "u1") { usd: balance(currency: "USD") name } }',
    data: { a: { balance: 'u1 EUR' }, b: { usd: 'u1 USD', name: 'Ada' } },
  },
  {
    title: "takes an alias that is another field's name",
    subgraphs,
    operation: '{ person(id: "u1") { name: nick nick: name balance: id } }',
    data: { person: { name: 'countess', nick: 'Ada', balance: 'u1' } },
    calls: { accounts: 1 },
  },
  {
    title: "takes the key's name as alias of another field, and still finds the entity",
    subgraphs,
    operation: '{ people { id: name balance } }',
    data: {
      people: [
        { id: 'Ada', balance: 'u1 EUR' },
        { id: 'Bob', balance: 'u2 EUR' },
      ],
    },
  },
  {
    title: 'answers the key under an alias, and still finds the entity',
    subgraphs,
    operation: '{ people { key: id balance again: id } }',
    data: {
      people: [
        { key: 'u1', balance: 'u1 EUR', again: 'u1' },
        { key: 'u2', balance: 'u2 EUR', again: 'u2' },
      ],
    },
  },
  {
    title: 'takes the name of a required field as alias of another, without mixing them up',
    subgraphs,
    operation: '{ person(id: "u1") { nick: name greeting(word: "Hi") bye: greeting(word: "Bye") } }',
    data: { person: { nick: 'Ada', greeting: 'Hi, countess', bye: 'Bye, countess' } },
  },
  {
    title: 'answers __typename under aliases on every level, and under an alias that looks like data',
    subgraphs,
    operation:
      '{ root: __typename person(id: "u1") { name: __typename balance country { a: __typename __typename } } }',
    data: {
      root: 'Query',
      person: { name: 'Person', balance: 'u1 EUR', country: { a: 'Country', __typename: 'Country' } },
    },
  },
  {
    title: 'takes __typename of an object from the schema though the alias of another field is called typename',
    subgraphs,
    operation: '{ people { typename: name type: __typename balance } }',
    data: {
      people: [
        { typename: 'Ada', type: 'Person', balance: 'u1 EUR' },
        { typename: 'Bob', type: 'Person', balance: 'u2 EUR' },
      ],
    },
  },
  {
    title: 'comes back to the first subgraph below two aliases of one field',
    subgraphs,
    operation: `{ person(id: "u2") {
      one: invoice(number: 1) { number payer { name } }
      two: invoice(number: 2) { number payer { boss { name balance } } }
    } }`,
    data: {
      person: {
        one: { number: 1, payer: { name: 'Bob' } },
        two: { number: 2, payer: { boss: { name: 'Ada', balance: 'u1 EUR' } } },
      },
    },
  },
];
