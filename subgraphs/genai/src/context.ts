import {
  type CallContext,
  createCollectionPager,
  createSharedPages,
  createSharedWithViewer,
  createShareModel,
  createSharesOfOwnLoader,
  type Sharing,
  type Viewer,
} from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createChatHistory, createChatSessionLoader } from './chat-session/chat-session.loader.js';
import { createChatSessionModel } from './chat-session/chat-session.model.js';
import type { ChatSessionService } from './chat-session/chat-session.service.js';
import { createGeneratedStrategyLoader } from './generated-strategy/generated-strategy.loader.js';
import { createGeneratedStrategyModel } from './generated-strategy/generated-strategy.model.js';
import type { GeneratedStrategyService } from './generated-strategy/generated-strategy.service.js';
import { createPromptTemplateLoader } from './prompt-template/prompt-template.loader.js';
import { createPromptTemplateModel } from './prompt-template/prompt-template.model.js';
import type { PromptTemplateService } from './prompt-template/prompt-template.service.js';
import { createEmbeddingLoaders } from './rag-document/document-vectors.js';
import { createRAGDocumentLoader } from './rag-document/rag-document.loader.js';
import { createRAGDocumentModel } from './rag-document/rag-document.model.js';
import type { DocumentService } from './rag-document/rag-document.service.js';
import type { RequireRetrieval } from './retrieval/retrieval.js';

/** The collections of this subgraph, on its connection. */
export const createModels = (connection: Connection) => ({
  chatSessions: createChatSessionModel(connection),
  promptTemplates: createPromptTemplateModel(connection),
  generatedStrategies: createGeneratedStrategyModel(connection),
  documents: createRAGDocumentModel(connection),
  shares: createShareModel(connection),
});

export type Models = ReturnType<typeof createModels>;

/** What one operation reads through, as the viewer. */
export function createReaders(models: Models, requireRetrieval: RequireRetrieval, viewer: Viewer | null) {
  const shared = createSharedWithViewer(models.shares, viewer);
  // An anonymous caller's pages are empty: no record has an owner of this kind.
  const visible = { user_id: viewer ? viewer.id : null };
  return {
    loaders: {
      chatSession: createChatSessionLoader(models.chatSessions, viewer),
      chatHistory: createChatHistory(models.chatSessions, viewer),
      promptTemplate: createPromptTemplateLoader(models.promptTemplates, viewer, shared),
      generatedStrategy: createGeneratedStrategyLoader(models.generatedStrategies, viewer),
      document: createRAGDocumentLoader(models.documents, viewer, shared),
      embedding: createEmbeddingLoaders(requireRetrieval),
      promptTemplateShares: createSharesOfOwnLoader(models.shares, 'prompt_template', viewer),
      documentShares: createSharesOfOwnLoader(models.shares, 'document', viewer),
    },
    pagers: {
      chatSessions: createCollectionPager(models.chatSessions, visible),
      promptTemplates: createCollectionPager(models.promptTemplates, visible),
      generatedStrategies: createCollectionPager(models.generatedStrategies, visible),
      documents: createCollectionPager(models.documents, visible),
      shared: createSharedPages(models.shares, viewer),
    },
  };
}

/** The rules, one of each for all operations. */
export interface Services {
  readonly chatSessions: ChatSessionService;
  readonly promptTemplates: PromptTemplateService;
  readonly generatedStrategies: GeneratedStrategyService;
  readonly documents: DocumentService;
  readonly sharing: Sharing;
}

export type GenaiContext = CallContext & ReturnType<typeof createReaders> & Services;
