import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const marketExportResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'IngestionJob' | 'MarketDataExport'> = {
  Query: {
    marketDataExportChunk: (_root, { id, index }, { marketExports, viewer }) =>
      marketExports.chunk(requireViewer(viewer, 'market:export'), id, index),
  },
  Mutation: {
    exportMarketData: (_root, { input }, { marketExports, viewer }) => {
      const me = requireViewer(viewer, 'market:export');
      return settle(async () => ({ job: await marketExports.start(me, input) }));
    },
  },
  IngestionJob: { export: (job, _args, { exportFiles }) => exportFiles.find(job) },
  MarketDataExport: {
    bytes: ({ archive }) => archive.bytes,
    downloadPath: ({ id }) => `/market/exports/${id}`,
  },
};
