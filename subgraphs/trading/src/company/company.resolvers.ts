import type { Resolvers } from '../__generated__/resolvers.js';
import { backtestConditions } from '../backtest/backtest-filter.js';

export const companyResolvers: Pick<Resolvers, 'Company'> = {
  Company: {
    backtests: ({ symbol }, { filter, ...args }, { pages }) =>
      pages.backtestsBySymbol.children('traded_symbol', symbol.toUpperCase(), {
        args,
        filter: backtestConditions(filter),
      }),
  },
};
