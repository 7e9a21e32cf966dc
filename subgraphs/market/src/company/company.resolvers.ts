import type { Resolvers } from '../__generated__/resolvers.js';
import { readSymbol } from './symbols.js';

export const companyResolvers: Pick<Resolvers, 'Query' | 'InstrumentType' | 'Company' | 'Watchlist' | 'Backtest'> = {
  Query: {
    company: (_root, { symbol }, { loaders }) => loaders.company.load(readSymbol(symbol)),
    companies: (_root, { filter, orderBy, ...args }, { companies }) => companies.list(filter ?? {}, orderBy, args),
    searchCompanies: (_root, { text, first }, { companies }) => companies.search(text, first),
  },
  InstrumentType: { EQUITY: 'equity', INDEX: 'index' },
  Company: {
    __resolveReference: ({ symbol }, { loaders }) => loaders.company.load(readSymbol(symbol)),
    peers: (company, { first }, { companies }) => companies.peers(company, first),
  },
  Watchlist: {
    companies: ({ symbols }, _args, { companies }) => companies.known(symbols ?? []),
  },
  Backtest: {
    companies: ({ symbols }, _args, { companies }) => companies.known(symbols ?? []),
    marketData: ({ symbols, startDate, endDate }, _args, { marketData }) =>
      marketData.batch(symbols ?? [], { from: startDate, to: endDate }),
  },
};
