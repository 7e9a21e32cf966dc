import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

type ShareResolvers = Pick<
  Resolvers,
  'Mutation' | 'Share' | 'ShareKind' | 'ShareAccess' | 'PromptTemplate' | 'RAGDocument' | 'User'
>;

export const shareResolvers: ShareResolvers = {
  ShareKind: {
    STRATEGY: 'strategy',
    BACKTEST: 'backtest',
    PORTFOLIO: 'portfolio',
    PROMPT_TEMPLATE: 'prompt_template',
    DOCUMENT: 'document',
  },
  ShareAccess: { READ: 'read', WRITE: 'write' },
  Mutation: {
    grantShare: (_root, { input }, { sharing, viewer }) => {
      const owner = requireViewer(viewer, 'share:write');
      return settle(async () => ({ share: await sharing.grant(owner, input) }));
    },
    withdrawShare: (_root, { input }, { sharing, viewer }) => {
      const owner = requireViewer(viewer, 'share:write');
      return settle(async () => ({ share: await sharing.withdraw(owner, input) }));
    },
  },
  Share: {
    id: ({ subject_id }) => subject_id,
    user: ({ user_id }) => ({ __typename: 'Profile', id: user_id }),
  },
  PromptTemplate: { shares: ({ _id }, _args, { loaders }) => loaders.promptTemplateShares.load(_id) },
  RAGDocument: { shares: ({ _id }, _args, { loaders }) => loaders.documentShares.load(_id) },
  User: {
    sharedPromptTemplates: ({ id }, args, { pagers, loaders, viewer }) =>
      viewer?.id === id
        ? pagers.shared.ofViewer('prompt_template', args, (one) => loaders.promptTemplate.load(one))
        : null,
    sharedDocuments: ({ id }, args, { pagers, loaders, viewer }) =>
      viewer?.id === id ? pagers.shared.ofViewer('document', args, (one) => loaders.document.load(one)) : null,
  },
};
