import {
  buildSubgraph,
  connectMongo,
  createShareService,
  createSharing,
  ensureIndexes,
  type MongoOptions,
  readUntilAborted,
  type Subgraph,
} from '@quantgraph/shared';
import type { Logger } from 'pino';
import { createChatSessionService } from './chat-session/chat-session.service.js';
import { createModels, createReaders, type Models, type Services } from './context.js';
import { createGenaiPersonalData } from './create-personal-data.js';
import { createGeneratedStrategyService } from './generated-strategy/generated-strategy.service.js';
import { createPromptTemplateService } from './prompt-template/prompt-template.service.js';
import { createDocumentIndexer, type DocumentIndexer } from './rag-document/document-indexer.js';
import { createDocumentService } from './rag-document/rag-document.service.js';
import { resolvers } from './resolvers.js';
import { createRetrieval, type RequireRetrieval, type RetrievalOptions } from './retrieval/retrieval.js';
import { startSweep } from './retrieval/sweep.js';

export interface GenaiOptions extends MongoOptions, RetrievalOptions {
  readonly logger: Logger;
  /** How long after a sweep for documents that are not embedded yet the next one starts; 15 s by default. */
  readonly sweepIntervalMs?: number;
}

const SWEEP_INTERVAL_MS = 15_000;

/** The genai subgraph: conversations, prompts, what models wrote, and documents found by meaning. */
export async function createGenaiSubgraph(options: GenaiOptions): Promise<Subgraph> {
  const { logger, sweepIntervalMs = SWEEP_INTERVAL_MS } = options;
  const stopping = new AbortController();
  const connection = await connectMongo('genai', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const requireRetrieval = createRetrieval(options, stopping.signal);
  const indexer = createDocumentIndexer(models.documents, requireRetrieval, logger);
  const services = createServices(models, indexer, requireRetrieval);
  const sweep = startSweep(indexer.sweep, sweepIntervalMs);
  return buildSubgraph({
    name: 'genai',
    resolvers,
    logger,
    connection,
    personalData: createGenaiPersonalData(models, services),
    createContext: (call) => ({
      ...call,
      ...createReaders(readUntilAborted(models, call.signal), requireRetrieval, call.viewer),
      ...services,
    }),
    stop: async () => {
      stopping.abort();
      await sweep.stop();
    },
  });
}

function createServices(models: Models, indexer: DocumentIndexer, requireRetrieval: RequireRetrieval): Services {
  const shares = createShareService(models.shares);
  const documents = createDocumentService(models.documents, indexer, requireRetrieval, shares);
  const chatSessions = createChatSessionService(models.chatSessions, documents);
  const promptTemplates = createPromptTemplateService(models.promptTemplates, shares);
  const origins = { promptTemplates, chatSessions };
  const generatedStrategies = createGeneratedStrategyService(models.generatedStrategies, origins);
  const sharing = createSharing(shares, { prompt_template: promptTemplates.findOwn, document: documents.findOwn });
  return { documents, chatSessions, promptTemplates, generatedStrategies, sharing };
}
