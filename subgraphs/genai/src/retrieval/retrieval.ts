import { OpenAICompatibleEmbeddings } from './embedder.js';
import { RetrievalUnavailable } from './retrieval-unavailable.js';
import { createVectorStore, type VectorStore } from './vector-store.js';

export interface RetrievalOptions {
  readonly dbPrefix: string;
  readonly chromaUrl?: string | undefined;
  readonly embeddingsUrl?: string | undefined;
  readonly embeddingsApiKey?: string | undefined;
  readonly embeddingsModel?: string | undefined;
  /** Whether `embeddingsUrl` is the bundled multilingual model's server. */
  readonly bundledEmbeddings?: boolean | undefined;
}

/** What retrieval needs: something that makes vectors and something that keeps them. */
export interface Retrieval {
  readonly embedder: OpenAICompatibleEmbeddings;
  readonly vectors: VectorStore;
}

/** Gives retrieval, or throws RetrievalUnavailable that says what is missing. Whether the servers answer shows in use. */
export type RequireRetrieval = () => Retrieval;

const BUNDLED_MODEL = 'multilingual-e5-small-q4';
/** Of the 512 that the model was trained for, some go to the marks of a passage. The server takes more, for minutes. */
const BUNDLED_MAX_TOKENS = 500;
const USUAL_MODEL = 'text-embedding-3-small';

/**
 * Sets retrieval up from what is configured. Both parts are optional: without them everything else works. Aborting
 * `signal` ends what is being embedded.
 */
export function createRetrieval(options: RetrievalOptions, signal: AbortSignal): RequireRetrieval {
  const { chromaUrl, embeddingsUrl, bundledEmbeddings = false } = options;
  const missing = [
    ...(chromaUrl ? [] : ['no vector store (CHROMA_URL)']),
    ...(embeddingsUrl ? [] : ['no embeddings server (EMBEDDINGS_URL)']),
  ];
  if (!chromaUrl || !embeddingsUrl) {
    const message = `Search by meaning is switched off: this installation has ${missing.join(' and ')}.`;
    return () => {
      throw new RetrievalUnavailable(message);
    };
  }
  const model = options.embeddingsModel ?? (bundledEmbeddings ? BUNDLED_MODEL : USUAL_MODEL);
  const retrieval = {
    embedder: new OpenAICompatibleEmbeddings({
      url: embeddingsUrl,
      model,
      apiKey: options.embeddingsApiKey,
      signal,
      ...(bundledEmbeddings && { sendsInputType: true, maxTokens: BUNDLED_MAX_TOKENS }),
    }),
    vectors: createVectorStore({ url: chromaUrl, dbPrefix: options.dbPrefix, model }),
  };
  return () => retrieval;
}
