import { createHttpPeers, createIdentitySigner, readSettings, runService, serveSubgraph } from '@quantgraph/shared';
import { pino } from 'pino';
import { genaiSettings } from './config.js';
import { createGenaiSubgraph } from './create-subgraph.js';

const settings = readSettings(genaiSettings);
const logger = pino({ level: settings.LOG_LEVEL, name: 'genai' });

await runService(logger, async () => {
  const peers = createHttpPeers(
    {
      users: `${settings.USERS_URL}/graphql`,
      trading: `${settings.TRADING_URL}/graphql`,
      market: `${settings.MARKET_URL}/graphql`,
      ml: `${settings.ML_URL}/graphql`,
      genai: `${settings.GENAI_URL}/graphql`,
    },
    createIdentitySigner(settings.INTERNAL_SECRET),
  );
  const subgraph = await createGenaiSubgraph({
    mongoUri: settings.MONGODB_URI,
    dbPrefix: settings.DB_PREFIX,
    logger,
    peers,
    chromaUrl: settings.CHROMA_URL,
    embeddingsUrl: settings.EMBEDDINGS_URL,
    embeddingsApiKey: settings.EMBEDDINGS_API_KEY,
    embeddingsModel: settings.EMBEDDINGS_MODEL,
    bundledEmbeddings: settings.EMBEDDINGS_BUNDLED,
  });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    internalSecret: settings.INTERNAL_SECRET,
    logger,
  });
  logger.info({ url: server.url }, 'The genai subgraph serves');
  return {
    close: async () => {
      await server.close();
      await subgraph.stop();
    },
  };
});
