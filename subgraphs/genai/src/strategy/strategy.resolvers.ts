import type { Resolvers } from '../__generated__/resolvers.js';

/** Whose strategy it is, the trading subgraph decides; here it is a key that the viewer's own documents may have. */
export const strategyResolvers: Pick<Resolvers, 'Strategy'> = {
  Strategy: {
    __resolveReference: ({ id }) => ({ id }),
    documents: ({ id }, args, { pagers, viewer }) =>
      viewer ? pagers.documents.children('metadata.strategy_id', id, { args }) : null,
  },
};
