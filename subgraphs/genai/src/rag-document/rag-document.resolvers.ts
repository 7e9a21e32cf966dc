import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { LATEST_FIRST } from '../chat-session/chat-session.loader.js';
import { orUnavailable } from '../retrieval/retrieval-unavailable.js';
import type { DocumentMetadata } from './rag-document.model.js';

export const ragDocumentResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RAGDocument' | 'RAGDocumentType'> = {
  Query: {
    ragDocument: (_root, { id }, { loaders }) => loaders.document.load(id),
    searchDocuments: (_root, args, { viewer, documents }) => {
      const owner = requireViewer(viewer);
      return orUnavailable(() => documents.search(owner, args));
    },
  },
  Mutation: {
    indexDocument: (_root, { input }, { viewer, documents }) => {
      const owner = requireViewer(viewer, 'document:write');
      return settle(async () => ({ document: await documents.index(owner, input) }));
    },
    deleteDocument: (_root, { input }, { viewer, documents }) => {
      const owner = requireViewer(viewer, 'document:write');
      return settle(async () => ({ document: await documents.remove(owner, input.id) }));
    },
  },
  RAGDocumentType: { BACKTEST: 'backtest', STRATEGY: 'strategy', MARKET_INSIGHT: 'market_insight' },
  RAGDocument: {
    __resolveReference: ({ id }, { loaders }) => loaders.document.load(id),
    user: ({ user_id }, _args, { viewer }) => (viewer?.id === user_id ? { __typename: 'User', id: user_id } : null),
    embeddings: ({ _id, document_type, is_embedded }, _args, { loaders }) =>
      is_embedded
        ? orUnavailable(async () => (await loaders.embedding[document_type].load(_id))?.vector ?? null)
        : null,
    subject: ({ document_type, metadata }) => subjectOf(document_type, metadata),
    chatSessions: ({ _id }, args, { pagers }) =>
      pagers.chatSessions.holders('cited_document_ids', _id, { args, order: LATEST_FIRST }),
  },
};

/** What the document's type says comes first: a backtest's document names its strategy too. */
function subjectOf(type: string, { backtest_id, strategy_id, symbol }: DocumentMetadata) {
  const backtest = backtest_id !== undefined && ({ __typename: 'Backtest', id: backtest_id } as const);
  const strategy = strategy_id !== undefined && ({ __typename: 'Strategy', id: strategy_id } as const);
  const company = symbol !== undefined && ({ __typename: 'Company', symbol } as const);
  if (type === 'strategy') return strategy || backtest || company || null;
  if (type === 'market_insight') return company || strategy || backtest || null;
  return backtest || strategy || company || null;
}
