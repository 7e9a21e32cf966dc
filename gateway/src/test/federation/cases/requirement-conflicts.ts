import type { FederationCase } from '../federation-case.js';
import { findById } from './find-by-id.js';

const bars = [{ id: 'b1', base: 100 }];

interface Required {
  readonly mean: number;
  readonly close: string;
}

/** Several fields require one field, with arguments of their own: `mean(days)` is 100 + days, so an answer tells which it got. */
const subgraphs = {
  bars: {
    typeDefs: /* GraphQL */ `
      type Query { bar: Bar! }
      type Bar @key(fields: "id") { id: ID! mean(days: Int! = 20): Int! close(unit: String): String! open: Int! }
    `,
    resolvers: {
      Query: { bar: () => bars[0] },
      Bar: {
        __resolveReference: findById(bars),
        mean: ({ base }: { base: number }, { days }: { days: number }) => base + days,
        close: (_bar: unknown, { unit }: { unit?: string }) => `close in ${unit ?? 'points'}`,
        open: ({ base }: { base: number }) => base,
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
        usual: String! @requires(fields: "mean")
        short: String! @requires(fields: "mean(days: 5)")
        long: String! @requires(fields: "mean(days: 200)")
        label: String! @requires(fields: "close")
        priced: String! @requires(fields: "close(unit: \\"KRW\\") mean(days: 200)")
        gap: String! @requires(fields: "open")
      }
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
];
