import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const generatedStrategyResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'GeneratedStrategy'> = {
  Query: { generatedStrategy: (_root, { id }, { loaders }) => loaders.generatedStrategy.load(id) },
  Mutation: {
    saveGeneratedStrategy: (_root, { input }, { viewer, generatedStrategies }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ generatedStrategy: await generatedStrategies.save(owner, input) }));
    },
    deleteGeneratedStrategy: (_root, { input }, { viewer, generatedStrategies }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ generatedStrategy: await generatedStrategies.remove(owner, input.id) }));
    },
  },
  GeneratedStrategy: {
    __resolveReference: ({ id }, { loaders }) => loaders.generatedStrategy.load(id),
    user: ({ user_id }) => ({ __typename: 'User', id: user_id }),
    promptTemplate: ({ prompt_template_id }, _args, { loaders }) =>
      prompt_template_id === null ? null : loaders.promptTemplate.load(prompt_template_id),
    chatSession: ({ chat_session_id }, _args, { loaders }) =>
      chat_session_id === null ? null : loaders.chatSession.load(chat_session_id),
  },
};
