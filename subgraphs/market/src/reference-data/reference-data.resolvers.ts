import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const referenceDataResolvers: Pick<Resolvers, 'Mutation' | 'ReferenceDataKind'> = {
  ReferenceDataKind: { COMPANY: 'company', FINANCIALS: 'financials', ECONOMIC: 'economic', NEWS: 'news' },
  Mutation: {
    ingestReferenceData: (_root, { input }, { referenceData, viewer }) => {
      const me = requireViewer(viewer, 'market:ingest');
      return settle(async () => ({ job: await referenceData.fetch(me, input) }));
    },
  },
};
