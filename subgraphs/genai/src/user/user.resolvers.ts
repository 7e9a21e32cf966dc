import { NEWEST_FIRST, type Viewer } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { LATEST_FIRST } from '../chat-session/chat-session.loader.js';

const isViewer = (id: string, viewer: Viewer | null): boolean => viewer?.id === id;

export const userResolvers: Pick<Resolvers, 'User'> = {
  User: {
    __resolveReference: ({ id }, { viewer }) => (isViewer(id, viewer) ? { id } : null),
    chatSessions: ({ id }, args, { pagers, viewer }) => {
      if (!isViewer(id, viewer)) return null;
      const filter = args.filter?.isActive == null ? {} : { is_active: args.filter.isActive };
      return pagers.chatSessions.children('user_id', id, { args, filter, order: LATEST_FIRST });
    },
    promptTemplates: ({ id }, args, { pagers, viewer }) => {
      if (!isViewer(id, viewer)) return null;
      const filter = args.filter?.tags?.length ? { tags: { $all: args.filter.tags } } : {};
      return pagers.promptTemplates.children('user_id', id, { args, filter, order: NEWEST_FIRST });
    },
    generatedStrategies: ({ id }, args, { pagers, viewer }) => {
      if (!isViewer(id, viewer)) return null;
      const filter = args.filter?.strategyType == null ? {} : { strategy_type: args.filter.strategyType };
      return pagers.generatedStrategies.children('user_id', id, { args, filter });
    },
    documents: ({ id }, args, { pagers, viewer }) => {
      if (!isViewer(id, viewer)) return null;
      const { types, isEmbedded } = args.filter ?? {};
      const filter = {
        ...(types?.length && { document_type: { $in: types } }),
        ...(isEmbedded != null && { is_embedded: isEmbedded }),
      };
      return pagers.documents.children('user_id', id, { args, filter });
    },
  },
};
