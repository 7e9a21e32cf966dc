import type { Resolvers } from '../__generated__/resolvers.js';

export const companyFinancialsResolvers: Pick<Resolvers, 'Company'> = {
  Company: {
    financialHistory: ({ symbol }, _args, { loaders }) => loaders.financialHistory.load(symbol),
  },
};
