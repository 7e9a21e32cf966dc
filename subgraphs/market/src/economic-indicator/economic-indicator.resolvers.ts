import { badUserInput } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { holdWhilePast, readRange } from '../market-data/range.js';
import { readEconomicRows, readEconomicTypes } from '../store/economic-rows.js';

const MAX_ROWS = 20_000;

export const economicIndicatorResolvers: Pick<Resolvers, 'Query' | 'EconomicIndicator'> = {
  Query: {
    economicIndicators: async (_root, args, { db, holdsFor }) => {
      holdWhilePast({ holdsFor }, args.to);
      const types = args.indicatorTypes ?? null;
      const rows = await readEconomicRows(db, { types, ...readRange(args.from, args.to), limit: MAX_ROWS + 1 });
      if (rows.length > MAX_ROWS) {
        throw badUserInput(`Expected at most ${MAX_ROWS} values, but there are more: narrow the range or name series.`);
      }
      return rows;
    },
    economicIndicatorTypes: (_root, _args, { db }) => readEconomicTypes(db),
  },
  EconomicIndicator: {
    __resolveReference: ({ id }, { loaders }) => loaders.economicIndicator.load(id),
  },
};
