import { badUserInput, requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { MAX_MESSAGES } from './chat-session.model.js';

export const chatSessionResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'ChatSession' | 'ChatCitation' | 'ChatRole'> =
  {
    Query: { chatSession: (_root, { sessionId }, { loaders }) => loaders.chatSession.load(sessionId) },
    Mutation: {
      startChatSession: (_root, { input }, { viewer, chatSessions }) => {
        const owner = requireViewer(viewer, 'chat:write');
        return settle(async () => ({ session: await chatSessions.start(owner, input) }));
      },
      appendChatMessage: (_root, { input }, { viewer, chatSessions }) => {
        const owner = requireViewer(viewer, 'chat:write');
        return settle(() => chatSessions.append(owner, input));
      },
      endChatSession: (_root, { input }, { viewer, chatSessions }) => {
        const owner = requireViewer(viewer, 'chat:write');
        return settle(async () => ({ session: await chatSessions.end(owner, input.sessionId) }));
      },
    },
    ChatRole: { USER: 'user', ASSISTANT: 'assistant', SYSTEM: 'system' },
    ChatSession: {
      __resolveReference: (reference, { loaders }) => {
        const key = reference as { id?: string; sessionId?: string };
        return loaders.chatSession.load(key.id ?? key.sessionId ?? '');
      },
      conversationHistory: ({ _id }, { last }, { loaders }) => {
        if (last != null && (last < 1 || last > MAX_MESSAGES)) {
          throw badUserInput(`Expected \`last\` from 1 to ${MAX_MESSAGES}, but got ${last}.`);
        }
        return loaders.chatHistory.load(_id, last ?? null);
      },
      user: ({ user_id }) => ({ __typename: 'User', id: user_id }),
      generatedStrategies: ({ _id }, args, { pagers }) =>
        pagers.generatedStrategies.children('chat_session_id', _id, { args }),
    },
    ChatCitation: { document: ({ document_id }, _args, { loaders }) => loaders.document.load(document_id) },
  };
