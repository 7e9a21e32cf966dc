import { NEWEST_FIRST } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { LATEST_FIRST } from '../chat-session/chat-session.loader.js';

export const userResolvers: Pick<Resolvers, 'User'> = {
  User: {
    __resolveReference: ({ id }, { viewer }) => (viewer?.id === id ? { id } : null),
    chatSessions: ({ id }, args, { pagers }) => {
      const filter = args.filter?.isActive == null ? {} : { is_active: args.filter.isActive };
      return pagers.chatSessions.children('user_id', id, { args, filter, order: LATEST_FIRST });
    },
    promptTemplates: ({ id }, args, { pagers }) => {
      const filter = args.filter?.tags?.length ? { tags: { $all: args.filter.tags } } : {};
      return pagers.promptTemplates.children('user_id', id, { args, filter, order: NEWEST_FIRST });
    },
    generatedStrategies: ({ id }, args, { pagers }) => {
      const filter = args.filter?.strategyType == null ? {} : { strategy_type: args.filter.strategyType };
      return pagers.generatedStrategies.children('user_id', id, { args, filter });
    },
    documents: ({ id }, args, { pagers }) => {
      const { types, isEmbedded } = args.filter ?? {};
      const filter = {
        ...(types?.length && { document_type: { $in: types } }),
        ...(isEmbedded != null && { is_embedded: isEmbedded }),
      };
      return pagers.documents.children('user_id', id, { args, filter });
    },
  },
};
