import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const instruments = [{ symbol: 'AAPL' }, { symbol: 'BP' }];
const base: Readonly<Record<string, number>> = { AAPL: 1000, BP: 2000 };

interface Window {
  readonly days: readonly number[];
  readonly label?: string | null;
}

/** average(days) is 1000 or 2000 plus the days, so an answer tells which arguments were sent. */
const subgraphs: FederationCase['subgraphs'] = {
  market: {
    typeDefs: `
      type Query { instruments: [Instrument!]! first: Instrument! }
      type Instrument @key(fields: "symbol") {
        symbol: ID!
        average(days: Int! = 20): Int!
        quote(in: Currency!): Quote!
        text(of: Window): String!
        rank: Int!
      }
      type Quote @shareable { price: String! at(digits: Int!): String! }
      enum Currency { EUR USD }
      input Window { days: [Int!]! label: String }
    `,
    resolvers: {
      Query: { instruments: () => instruments, first: () => instruments[0] },
      Instrument: {
        __resolveReference: byKey(instruments, 'symbol'),
        average: ({ symbol }: { symbol: string }, { days }: { days: number }) => (base[symbol] ?? 0) + days,
        quote: ({ symbol }: { symbol: string }, { in: currency }: { in: string }) => ({
          price: `${symbol} in ${currency}`,
          at: ({ digits }: { digits: number }) => `${symbol} at ${digits}`,
        }),
        text: (_instrument: unknown, { of }: { of?: Window }) =>
          of ? `${of.days.join('+')} ${JSON.stringify(of.label)}` : 'nothing',
        rank: ({ symbol }: { symbol: string }) => symbol.length,
      },
    },
  },
  signals: {
    typeDefs: `
      type Query { picked: Instrument! }
      type Instrument @key(fields: "symbol") {
        symbol: ID!
        average(days: Int! = 20): Int! @external
        quote(in: Currency!): Quote! @external
        text(of: Window): String! @external
        trend: String! @requires(fields: "average(days: 50)")
        momentum: String! @requires(fields: "average(days: 200)")
        usual: String! @requires(fields: "average")
        euro: String! @requires(fields: "quote(in: EUR) { price }")
        precise: String! @requires(fields: "quote(in: USD) { at(digits: 4) }")
        caption: String! @requires(fields: "text(of: { days: [1, 2], label: \\"a b\\" })")
        plain: String! @requires(fields: "text(of: { days: 7, label: null })")
      }
      type Quote @shareable { price: String! at(digits: Int!): String! }
      enum Currency { EUR USD }
      input Window { days: [Int!]! label: String }
    `,
    resolvers: {
      Query: { picked: () => ({ symbol: 'BP' }) },
      Instrument: {
        trend: ({ average }: { average: number }) => `trend ${average}`,
        momentum: ({ average }: { average: number }) => `momentum ${average}`,
        usual: ({ average }: { average: number }) => `usual ${average}`,
        euro: ({ quote }: { quote: { price: string } }) => quote.price,
        precise: ({ quote }: { quote: { at: string } }) => quote.at,
        caption: ({ text }: { text: string }) => text,
        plain: ({ text }: { text: string }) => text,
      },
    },
  },
};

export const requiresArgumentCases: readonly FederationCase[] = [
  {
    title: 'a field is required with its arguments',
    subgraphs,
    operation: '{ instruments { symbol trend } }',
    data: {
      instruments: [
        { symbol: 'AAPL', trend: 'trend 1050' },
        { symbol: 'BP', trend: 'trend 2050' },
      ],
    },
    calls: { market: 1, signals: 1 },
  },
  {
    title: 'the required field under other arguments than the client asks for it',
    subgraphs,
    operation: '{ first { average(days: 10) trend } }',
    data: { first: { average: 1010, trend: 'trend 1050' } },
  },
  {
    title: 'the required field under the same arguments that the client asks for it',
    subgraphs,
    operation: '{ first { average(days: 50) trend } }',
    data: { first: { average: 1050, trend: 'trend 1050' } },
  },
  {
    title: 'the required field beside several aliases of the same field',
    subgraphs,
    operation: '{ first { short: average(days: 5) trend average(days: 9) long: average(days: 400) } }',
    data: { first: { short: 1005, trend: 'trend 1050', average: 1009, long: 1400 } },
  },
  {
    title: "the required field beside the client's use of it with a variable",
    subgraphs,
    operation: 'query ($days: Int!) { first { trend average(days: $days) } }',
    variables: { days: 30 },
    data: { first: { trend: 'trend 1050', average: 1030 } },
  },
  {
    title: 'the required field when the client gives its name to another field',
    subgraphs,
    operation: '{ first { average: rank trend } }',
    data: { first: { average: 4, trend: 'trend 1050' } },
  },
  {
    title: 'the required field when the client gives the name of the computed field to it',
    subgraphs,
    operation: '{ first { trend: average(days: 3) usual: trend } }',
    data: { first: { trend: 1003, usual: 'trend 1050' } },
  },
  {
    title: 'two fields that require the same field with different arguments',
    subgraphs,
    operation: '{ instruments { trend momentum } }',
    data: {
      instruments: [
        { trend: 'trend 1050', momentum: 'momentum 1200' },
        { trend: 'trend 2050', momentum: 'momentum 2200' },
      ],
    },
  },
  {
    title: 'two fields that require the same field, and the client with a third set of arguments',
    subgraphs,
    operation: '{ first { momentum average trend } }',
    data: { first: { momentum: 'momentum 1200', average: 1020, trend: 'trend 1050' } },
  },
  {
    title: 'a field required without arguments takes their defaults, whatever the client asks',
    subgraphs,
    operation: '{ first { average(days: 1) usual trend } }',
    data: { first: { average: 1001, usual: 'usual 1020', trend: 'trend 1050' } },
  },
  {
    title: 'an enum as argument of a required object',
    subgraphs,
    operation: '{ first { quote(in: USD) { price } euro } }',
    data: { first: { quote: { price: 'AAPL in USD' }, euro: 'AAPL in EUR' } },
  },
  {
    title: 'arguments on a required object and on the field within it',
    subgraphs,
    operation: '{ first { quote(in: USD) { at(digits: 1) } precise euro } }',
    data: { first: { quote: { at: 'AAPL at 1' }, precise: 'AAPL at 4', euro: 'AAPL in EUR' } },
  },
  {
    title: 'objects, lists, texts and null as arguments of a required field',
    subgraphs,
    operation: '{ first { caption plain text } }',
    data: { first: { caption: '1+2 "a b"', plain: '7 null', text: 'nothing' } },
  },
  {
    title: 'a field required with arguments from the subgraph that requires it',
    subgraphs,
    operation: '{ picked { symbol trend } }',
    data: { picked: { symbol: 'BP', trend: 'trend 2050' } },
    calls: { signals: 2, market: 1 },
  },
];
