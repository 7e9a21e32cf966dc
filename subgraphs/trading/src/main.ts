import { createHttpPeers, createIdentitySigner, readSettings, runService, serveSubgraph } from '@quantgraph/shared';
import { pino } from 'pino';
import { tradingSettings } from './config.js';
import { createTradingSubgraph } from './create-trading-subgraph.js';

const settings = readSettings(tradingSettings);
const logger = pino({ level: settings.LOG_LEVEL, name: 'trading' });

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
  const subgraph = await createTradingSubgraph({
    mongoUri: settings.MONGODB_URI,
    dbPrefix: settings.DB_PREFIX,
    logger,
    peers,
    workerThreads: settings.WORKER_THREADS,
  });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    internalSecret: settings.INTERNAL_SECRET,
    logger,
  });
  logger.info({ url: server.url }, 'The trading subgraph is ready');
  return {
    close: async () => {
      await server.close();
      await subgraph.stop();
    },
  };
});
