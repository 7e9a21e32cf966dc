import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

const names = [
  { symbol: 'AAPL', name: 'Apple' },
  { symbol: 'MSFT', name: 'Microsoft' },
  { symbol: 'BP', name: 'British Petroleum' },
];
const prices = [
  { symbol: 'AAPL', close: 190.5, exchange: { mic: 'XNAS' } },
  { symbol: 'MSFT', close: 410, exchange: { mic: 'XNAS' } },
  { symbol: 'BP', close: 4.75, exchange: { mic: 'XLON' } },
];
const venues = [
  { mic: 'XNAS', city: 'New York', instruments: [{ symbol: 'AAPL' }, { symbol: 'MSFT' }] },
  { mic: 'XLON', city: 'London', instruments: [{ symbol: 'BP' }] },
];

const subgraphs: FederationCase['subgraphs'] = {
  catalog: {
    typeDefs: `
      type Query { instrument(symbol: ID!): Instrument instruments: [Instrument!]! }
      type Instrument @key(fields: "symbol") { symbol: ID! name: String! }
    `,
    resolvers: {
      Query: { instrument: byArguments(names), instruments: () => names },
      Instrument: { __resolveReference: byKey(names, 'symbol') },
    },
  },
  prices: {
    typeDefs: `
      type Query { cheapest: Instrument! }
      type Instrument @key(fields: "symbol") { symbol: ID! close: Float! exchange: Exchange! }
      type Exchange @key(fields: "mic", resolvable: false) { mic: ID! }
    `,
    resolvers: {
      Query: { cheapest: () => prices[2] },
      Instrument: { __resolveReference: byKey(prices, 'symbol') },
    },
  },
  venues: {
    typeDefs: `
      type Exchange @key(fields: "mic") { mic: ID! city: String! instruments: [Instrument!]! }
      type Instrument @key(fields: "symbol", resolvable: false) { symbol: ID! }
    `,
    resolvers: { Exchange: { __resolveReference: byKey(venues, 'mic') } },
  },
};

export const keyCases: readonly FederationCase[] = [
  {
    title: 'a field of another subgraph is joined by the key of the entity',
    subgraphs,
    operation: '{ instrument(symbol: "AAPL") { symbol name close } }',
    data: { instrument: { symbol: 'AAPL', name: 'Apple', close: 190.5 } },
    calls: { catalog: 1, prices: 1 },
    representations: { prices: 1 },
  },
  {
    title: 'the key is fetched, but not shown, when the client does not ask for it',
    subgraphs,
    operation: '{ instrument(symbol: "AAPL") { close } }',
    data: { instrument: { close: 190.5 } },
    calls: { catalog: 1, prices: 1 },
  },
  {
    title: 'the key is fetched under its own name when the client calls it otherwise',
    subgraphs,
    operation: '{ instrument(symbol: "AAPL") { ticker: symbol close } }',
    data: { instrument: { ticker: 'AAPL', close: 190.5 } },
  },
  {
    title: "a client may give another field the key's name, and the join still goes by the key",
    subgraphs,
    operation: '{ instrument(symbol: "AAPL") { symbol: name close } }',
    data: { instrument: { symbol: 'Apple', close: 190.5 } },
  },
  {
    title: "a joined field may take the key's name, and __typename another",
    subgraphs,
    operation: '{ instrument(symbol: "MSFT") { symbol: close type: __typename name } }',
    data: { instrument: { symbol: 410, type: 'Instrument', name: 'Microsoft' } },
  },
  {
    title: 'only one subgraph is asked when it has all that is asked',
    subgraphs,
    operation: '{ instruments { symbol name } }',
    data: { instruments: names },
    calls: { catalog: 1 },
  },
  {
    title: 'a key alone needs no call to the subgraph that has the rest of the entity',
    subgraphs,
    operation: '{ cheapest { symbol exchange { mic } } }',
    data: { cheapest: { symbol: 'BP', exchange: { mic: 'XLON' } } },
    calls: { prices: 1 },
  },
  {
    title: 'a join leads from whichever subgraph has the root field',
    subgraphs,
    operation: '{ cheapest { name } }',
    data: { cheapest: { name: 'British Petroleum' } },
    calls: { prices: 1, catalog: 1 },
  },
  {
    title: 'a reference of a type that is not resolvable here is completed by the subgraph where it is',
    subgraphs,
    operation: '{ cheapest { exchange { city } } }',
    data: { cheapest: { exchange: { city: 'London' } } },
    calls: { prices: 1, venues: 1 },
    representations: { venues: 1 },
  },
  {
    title: 'a subgraph whose key is not resolvable is never asked for the entity',
    subgraphs,
    operation: '{ instruments { symbol close } }',
    data: { instruments: prices.map(({ symbol, close }) => ({ symbol, close })) },
    calls: { catalog: 1, prices: 1 },
  },
  {
    title: 'three subgraphs are crossed one after the other',
    subgraphs,
    operation: '{ instrument(symbol: "BP") { name exchange { mic city } } }',
    data: { instrument: { name: 'British Petroleum', exchange: { mic: 'XLON', city: 'London' } } },
    calls: { catalog: 1, prices: 1, venues: 1 },
  },
  {
    title: 'a list behind two joins is completed by the two subgraphs that know its items',
    subgraphs,
    operation: '{ cheapest { exchange { instruments { symbol name close } } } }',
    data: { cheapest: { exchange: { instruments: [{ symbol: 'BP', name: 'British Petroleum', close: 4.75 }] } } },
    calls: { prices: 2, venues: 1, catalog: 1 },
    representations: { prices: 1, venues: 1, catalog: 1 },
  },
  {
    title: 'the type name of an entity is the same on both sides of a join',
    subgraphs,
    operation: '{ instrument(symbol: "AAPL") { __typename close exchange { __typename city } } }',
    data: {
      instrument: { __typename: 'Instrument', close: 190.5, exchange: { __typename: 'Exchange', city: 'New York' } },
    },
  },
  {
    title: 'aliases of root fields and joined fields are kept',
    subgraphs,
    operation: '{ first: instrument(symbol: "AAPL") { price: close called: name at: exchange { where: city } } }',
    data: { first: { price: 190.5, called: 'Apple', at: { where: 'New York' } } },
  },
  {
    title: 'fields come in the order of the operation, wherever they are from',
    subgraphs,
    operation: '{ cheapest { close name symbol } }',
    data: { cheapest: { close: 4.75, name: 'British Petroleum', symbol: 'BP' } },
  },
];
