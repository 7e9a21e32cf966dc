import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const promptTemplateResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'PromptTemplate'> = {
  Query: { promptTemplate: (_root, { id }, { loaders }) => loaders.promptTemplate.load(id) },
  Mutation: {
    createPromptTemplate: (_root, { input }, { viewer, promptTemplates }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ promptTemplate: await promptTemplates.create(owner, input) }));
    },
    updatePromptTemplate: (_root, { input }, { viewer, promptTemplates }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ promptTemplate: await promptTemplates.update(owner, input.id, input.changes) }));
    },
    deletePromptTemplate: (_root, { input }, { viewer, promptTemplates }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ promptTemplate: await promptTemplates.remove(owner, input.id) }));
    },
    renderPrompt: (_root, { input }, { viewer, promptTemplates }) => {
      const owner = requireViewer(viewer, 'prompt:write');
      return settle(async () => ({ text: await promptTemplates.renderPrompt(owner, input.id, input.values) }));
    },
  },
  PromptTemplate: {
    __resolveReference: ({ id }, { loaders }) => loaders.promptTemplate.load(id),
    user: ({ user_id }, _args, { viewer }) => (viewer?.id === user_id ? { __typename: 'User', id: user_id } : null),
    generatedStrategies: ({ _id }, args, { pagers }) =>
      pagers.generatedStrategies.children('prompt_template_id', _id, { args }),
  },
};
