import type { FederationCase } from '../federation-case.js';
import { byKey } from './rows.js';

const listed = [
  { figi: 'F1', lot: 100 },
  { figi: 'F2', lot: 10 },
];
const registered = [
  { figi: 'F1', isin: 'US01', currency: 'USD' },
  { figi: 'F2', isin: 'GB02', currency: 'GBP' },
];
const settled = [
  { isin: 'US01', days: 1 },
  { isin: 'GB02', days: 2 },
];

/** Two subgraphs that know different keys, and one between them that knows both. */
const registry: FederationCase['subgraphs'] = {
  listing: {
    typeDefs: `
      type Query { listed: [Security!]! }
      type Security @key(fields: "figi") { figi: ID! lot: Int! }
    `,
    resolvers: {
      Query: { listed: () => [...listed, { figi: 'F9', lot: 1 }] },
      Security: { __resolveReference: byKey(listed, 'figi') },
    },
  },
  registry: {
    typeDefs: `
      type Query { registered: [Security!]! }
      type Security @key(fields: "figi") @key(fields: "isin") { figi: ID! isin: ID! currency: String }
    `,
    resolvers: {
      Query: { registered: () => registered },
      Security: {
        __resolveReference: (reference: { figi?: string; isin?: string }) =>
          byKey(registered, reference.figi === undefined ? 'isin' : 'figi')(reference),
      },
    },
  },
  settlement: {
    typeDefs: `
      type Query { settled: [Security!]! }
      type Security @key(fields: "isin") { isin: ID! days: Int }
    `,
    resolvers: {
      Query: { settled: () => settled },
      Security: { __resolveReference: byKey(settled, 'isin') },
    },
  },
};

const maturity = { year: 2030, month: 6 };
const monthType = 'type Month @shareable { year: Int! month: Int! }';
const deskType = 'type Desk @shareable { code: ID! }';

/** Keys that are made of what several subgraphs know. */
const bonds: FederationCase['subgraphs'] = {
  issues: {
    typeDefs: `
      type Query { bond: Bond! }
      type Bond @key(fields: "isin") { isin: ID! }
    `,
    resolvers: { Query: { bond: () => ({ isin: 'X1' }) } },
  },
  terms: {
    typeDefs: `
      type Bond @key(fields: "isin") @key(fields: "isin maturity { year month }") { isin: ID! maturity: Month! }
      ${monthType}
    `,
    resolvers: { Bond: { __resolveReference: byKey([{ isin: 'X1', maturity }], 'isin') } },
  },
  curves: {
    typeDefs: `
      type Bond @key(fields: "isin maturity { year month }") { isin: ID! maturity: Month! yield: Float! }
      ${monthType}
    `,
    resolvers: { Bond: { __resolveReference: byKey([{ isin: 'X1', maturity, yield: 4.5 }], 'isin', 'maturity') } },
  },
  desks: {
    typeDefs: `
      type Bond @key(fields: "isin") { isin: ID! desk: Desk! @shareable }
      ${deskType}
    `,
    resolvers: { Bond: { __resolveReference: byKey([{ isin: 'X1', desk: { code: 'rates' } }], 'isin') } },
  },
  limits: {
    typeDefs: `
      type Bond @key(fields: "maturity { year } desk { code }") { maturity: Month! desk: Desk! limit: Int! }
      type Month @shareable { year: Int! }
      ${deskType}
    `,
    resolvers: {
      Bond: {
        __resolveReference: byKey(
          [{ maturity: { year: 2030 }, desk: { code: 'rates' }, limit: 7 }],
          'maturity',
          'desk',
        ),
      },
    },
  },
};

const step = (from: string, to: string) => ({
  typeDefs: `type Person @key(fields: "${from}") @key(fields: "${to}") { ${from}: ID! ${to}: ID! }`,
  resolvers: {
    Person: { __resolveReference: byKey([{ [from]: `${from}-1`, [to]: `${to}-1` }], from) },
  },
});

/** Each subgraph knows the key before and the key after. */
const people: FederationCase['subgraphs'] = {
  logins: {
    typeDefs: `
      type Query { person: Person! }
      type Person @key(fields: "login") { login: ID! }
    `,
    resolvers: { Query: { person: () => ({ login: 'login-1' }) } },
  },
  mails: step('login', 'email'),
  phones: step('email', 'phone'),
  letters: {
    typeDefs: 'type Person @key(fields: "phone") { phone: ID! street: String! }',
    resolvers: { Person: { __resolveReference: byKey([{ phone: 'phone-1', street: 'Wall Street' }], 'phone') } },
  },
};

export const mixedKeyCases: readonly FederationCase[] = [
  {
    title: 'two subgraphs of different keys are joined through one that knows both',
    subgraphs: registry,
    operation: '{ registered { lot days } }',
    data: {
      registered: [
        { lot: 100, days: 1 },
        { lot: 10, days: 2 },
      ],
    },
    calls: { registry: 1, listing: 1, settlement: 1 },
  },
  {
    title: 'a hop through a third subgraph leads to a key that the first does not know',
    subgraphs: registry,
    operation: '{ settled { days lot } }',
    data: {
      settled: [
        { days: 1, lot: 100 },
        { days: 2, lot: 10 },
      ],
    },
    calls: { settlement: 1, registry: 1, listing: 1 },
    representations: { registry: 2, listing: 2 },
  },
  {
    title: 'an entity that is missing on the way is null behind it, and is not asked for there',
    subgraphs: registry,
    operation: '{ listed { figi currency days } }',
    data: {
      listed: [
        { figi: 'F1', currency: 'USD', days: 1 },
        { figi: 'F2', currency: 'GBP', days: 2 },
        { figi: 'F9', currency: null, days: null },
      ],
    },
    calls: { listing: 1, registry: 1, settlement: 1 },
    representations: { registry: 3, settlement: 2 },
  },
  {
    title: 'hops in both directions through one subgraph are one call to it',
    subgraphs: registry,
    operation: '{ listed { days } settled { lot } }',
    data: {
      listed: [{ days: 1 }, { days: 2 }, { days: null }],
      settled: [{ lot: 100 }, { lot: 10 }],
    },
    calls: { listing: 2, settlement: 2, registry: 1 },
  },
  {
    title: 'a key is shown to the client from the subgraph that knows it',
    subgraphs: registry,
    operation: '{ settled { isin figi } }',
    data: {
      settled: [
        { isin: 'US01', figi: 'F1' },
        { isin: 'GB02', figi: 'F2' },
      ],
    },
    calls: { settlement: 1, registry: 1 },
  },
  {
    title: 'a client may give one key the name of another',
    subgraphs: registry,
    operation: '{ settled { figi: isin isin: figi lot } }',
    data: {
      settled: [
        { figi: 'US01', isin: 'F1', lot: 100 },
        { figi: 'GB02', isin: 'F2', lot: 10 },
      ],
    },
  },
  {
    title: 'a longer key is completed by a subgraph that knows its rest',
    subgraphs: bonds,
    operation: '{ bond { yield } }',
    data: { bond: { yield: 4.5 } },
    calls: { issues: 1, terms: 1, curves: 1 },
  },
  {
    title: 'a key is put together from what two subgraphs know',
    subgraphs: bonds,
    operation: '{ bond { limit } }',
    data: { bond: { limit: 7 } },
    calls: { issues: 1, terms: 1, desks: 1, limits: 1 },
  },
  {
    title: 'keys of different parts of the same entity are completed side by side',
    subgraphs: bonds,
    operation: '{ bond { isin limit yield maturity { month } } }',
    data: { bond: { isin: 'X1', limit: 7, yield: 4.5, maturity: { month: 6 } } },
    calls: { issues: 1, terms: 1, desks: 1, curves: 1, limits: 1 },
  },
  {
    title: 'a chain of keys is followed from subgraph to subgraph',
    subgraphs: people,
    operation: '{ person { street } }',
    data: { person: { street: 'Wall Street' } },
    calls: { logins: 1, mails: 1, phones: 1, letters: 1 },
  },
  {
    title: 'a chain of keys is followed only as far as the operation needs',
    subgraphs: people,
    operation: '{ person { login email } }',
    data: { person: { login: 'login-1', email: 'email-1' } },
    calls: { logins: 1, mails: 1 },
  },
];
