import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const bars = [{ id: 'b1', base: 100 }];

interface Required {
  readonly mean: number;
  readonly close: string;
}

const quoted = ({ quote }: { quote: { at: string } }) => quote.at;

/** Several fields require one field, with arguments of their own: `mean(days)` is 100 + days, so an answer tells which it got. */
const subgraphs = {
  bars: {
    typeDefs: /* GraphQL */ `
      type Query { bar: Bar! }
      type Bar @key(fields: "id") { id: ID! mean(days: Int! = 20): Int! close(unit: String): String! open: Int!
        note(of: Int): String
        quote(in: String!): Quote
      }
      type Quote @shareable { at(digits: Int!): String! }
    `,
    resolvers: {
      Query: { bar: () => bars[0] },
      Bar: {
        __resolveReference: findById(bars),
        mean: ({ base }: { base: number }, { days }: { days: number }) => base + days,
        close: (_bar: unknown, { unit }: { unit?: string }) => `close in ${unit ?? 'points'}`,
        open: ({ base }: { base: number }) => base,
        note: (_bar: unknown, { of }: { of?: number }) => {
          if (of === 2) throw new Error('No second note.');
          return of === 1 ? null : 'a note';
        },
        quote: (_bar: unknown, { in: currency }: { in: string }) => ({
          at: ({ digits }: { digits: number }) => `${currency} at ${digits}`,
        }),
      },
    },
  },
  signals: {
    typeDefs: /* GraphQL */ `
      type Query { picked: Bar! }
      type Bar @key(fields: "id") {
        id: ID!
        mean(days: Int! = 20): Int! @external
        close(unit: String): String! @external
        open: Int! @external
        note(of: Int): String @external
        quote(in: String!): Quote @external
        usual: String! @requires(fields: "mean")
        short: String! @requires(fields: "mean(days: 5)")
        long: String! @requires(fields: "mean(days: 200)")
        label: String! @requires(fields: "close")
        priced: String! @requires(fields: "close(unit: \\"KRW\\") mean(days: 200)")
        gap: String! @requires(fields: "open")
        noted: String! @requires(fields: "note(of: 1)")
        failing: String @requires(fields: "note(of: 2)")
        remark: String! @requires(fields: "note")
        rough: String! @requires(fields: "quote(in: \\"EUR\\") { at(digits: 1) }")
        exact: String! @requires(fields: "quote(in: \\"EUR\\") { at(digits: 4) }")
        foreign: String! @requires(fields: "quote(in: \\"KRW\\") { at(digits: 4) }")
      }
      type Quote @shareable { at(digits: Int!): String! }
    `,
    resolvers: {
      Query: { picked: () => ({ id: 'b1' }) },
      Bar: {
        __resolveReference: (reference: object) => reference,
        usual: ({ mean }: Required) => `usual ${mean}`,
        short: ({ mean }: Required) => `short ${mean}`,
        long: ({ mean }: Required) => `long ${mean}`,
        label: ({ close }: Required) => close,
        priced: ({ close, mean }: Required) => `${close} at ${mean}`,
        gap: ({ open }: { open: number }) => `gap ${open}`,
        noted: ({ note }: { note: string | null }) => `noted ${note}`,
        failing: ({ note }: { note: string | null }) => `failing ${note}`,
        remark: ({ note }: { note: string | null }) => `remark ${note}`,
        rough: quoted,
        exact: quoted,
        foreign: quoted,
      },
    },
  },
};

export const requirementConflictCases: readonly FederationCase[] = [
  {
    title: 'gives two fields that require one field with different arguments each its own',
    subgraphs,
    operation: '{ bar { usual short } picked { long short } }',
    data: { bar: { usual: 'usual 120', short: 'short 105' }, picked: { long: 'long 300', short: 'short 105' } },
  },
  {
    title: 'does so beside a field that requires something else',
    subgraphs,
    operation: '{ bar { usual label short } }',
    data: { bar: { usual: 'usual 120', label: 'close in points', short: 'short 105' } },
  },
  {
    title: 'does so coming from the subgraph that requires',
    subgraphs,
    operation: '{ picked { gap usual long } }',
    data: { picked: { gap: 'gap 100', usual: 'usual 120', long: 'long 300' } },
  },
  {
    title: 'gives each of six fields what it requires, under aliases, beside fields of the client with other arguments',
    subgraphs,
    operation: `{ bar {
      mean(days: 1) a: mean(days: 5) close(unit: "USD")
      usual short long label price: priced gap
    } }`,
    data: {
      bar: {
        mean: 101,
        a: 105,
        close: 'close in USD',
        usual: 'usual 120',
        short: 'short 105',
        long: 'long 300',
        label: 'close in points',
        price: 'close in KRW at 300',
        gap: 'gap 100',
      },
    },
  },
  {
    title: 'gives a field that requires two fields both with their arguments',
    subgraphs,
    operation: '{ picked { priced label usual } }',
    data: { picked: { priced: 'close in KRW at 300', label: 'close in points', usual: 'usual 120' } },
  },
  {
    title: 'gives two fields one required object with different arguments of a field within it',
    subgraphs,
    operation: '{ bar { rough exact } picked { exact } }',
    data: { bar: { rough: 'EUR at 1', exact: 'EUR at 4' }, picked: { exact: 'EUR at 4' } },
  },
  {
    title: 'gives three fields one required object with different arguments of it and of a field within it',
    subgraphs,
    operation: '{ picked { rough exact foreign } bar { foreign quote(in: "USD") { at(digits: 2) } rough } }',
    data: {
      picked: { rough: 'EUR at 1', exact: 'EUR at 4', foreign: 'KRW at 4' },
      bar: { foreign: 'KRW at 4', quote: { at: 'USD at 2' }, rough: 'EUR at 1' },
    },
  },
  {
    title: "sends null for a required field that is null, beside the client's own of other arguments",
    subgraphs,
    operation: '{ bar { note noted remark } }',
    data: { bar: { note: 'a note', noted: 'noted null', remark: 'remark a note' } },
  },
  {
    title: 'tells of the failure of a required field at the object that it was required for',
    subgraphs,
    operation: '{ bar { open failing remark } }',
    data: { bar: { open: 100, failing: 'failing null', remark: 'remark a note' } },
    errors: [{ path: ['bar'], message: 'No second note.' }],
  },
];
