import { badUserInput } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { readSymbols } from '../company/symbols.js';
import { holdWhilePast, readRange } from '../market-data/range.js';
import { readCorrelations } from '../store/correlations.js';

const MAX_SYMBOLS = 50;

export const correlationResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    correlation: async (_root, args, { db, keptBars, companies, holdsFor }) => {
      holdWhilePast({ holdsFor }, args.to);
      const symbols = readSymbols(args.symbols);
      if (symbols.length < 2 || symbols.length > MAX_SYMBOLS) {
        throw badUserInput(`Expected 2 to ${MAX_SYMBOLS} different symbols, but got ${symbols.length}.`);
      }
      const range = readRange(args.from, args.to);
      await companies.allKnown(symbols);
      return { symbols, ...range, ...(await readCorrelations(db, keptBars, symbols, range)) };
    },
  },
};
