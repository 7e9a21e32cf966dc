import { readSettings, runSubgraph } from '@quantgraph/shared';
import { genaiSettings } from './config.js';
import { createGenaiSubgraph } from './create-subgraph.js';

const settings = readSettings(genaiSettings);

await runSubgraph('genai', settings, (options) =>
  createGenaiSubgraph({
    ...options,
    chromaUrl: settings.CHROMA_URL,
    embeddingsUrl: settings.EMBEDDINGS_URL,
    embeddingsApiKey: settings.EMBEDDINGS_API_KEY,
    embeddingsModel: settings.EMBEDDINGS_MODEL,
    bundledEmbeddings: settings.EMBEDDINGS_BUNDLED,
  }),
);
