import type { Resolvers } from '../__generated__/resolvers.js';

/** Whose result it is, the trading subgraph decides; here it is a key that the viewer's own documents may have. */
export const backtestResultResolvers: Pick<Resolvers, 'BacktestResult'> = {
  BacktestResult: {
    __resolveReference: ({ id }) => ({ id }),
    documents: ({ id }, args, { pagers, viewer }) =>
      viewer ? pagers.documents.children('metadata.backtest_result_id', id, { args }) : null,
  },
};
