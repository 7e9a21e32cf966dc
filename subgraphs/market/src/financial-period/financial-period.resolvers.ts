import type { Resolvers } from '../__generated__/resolvers.js';
import { readLimit } from '../market-data/range.js';

const MAX_PERIODS = 200;

export const financialPeriodResolvers: Pick<Resolvers, 'Company' | 'FinancialPeriodType'> = {
  FinancialPeriodType: { ANNUAL: 'annual', QUARTERLY: 'quarterly' },
  Company: {
    async financialHistory({ symbol }, { periodType, limit }, { loaders }) {
      const first = readLimit(limit, MAX_PERIODS);
      const periods = await loaders.financialHistory.load(symbol);
      return periods.filter(({ period_type }) => !periodType || period_type === periodType).slice(0, first);
    },
  },
};
