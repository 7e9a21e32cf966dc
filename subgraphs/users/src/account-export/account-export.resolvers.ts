import { requireViewer } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const accountExportResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    accountExportChunk: (_root, { id, index }, { accountExports, viewer }) =>
      accountExports.chunk(requireViewer(viewer, 'account:write'), id, index),
  },
};
