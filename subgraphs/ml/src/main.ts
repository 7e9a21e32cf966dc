import { readSettings, runService, serveSubgraph } from '@quantgraph/shared';
import { pino } from 'pino';
import { mlSettings } from './config.js';
import { createMlSubgraph } from './create-subgraph.js';

const settings = readSettings(mlSettings);
const logger = pino({ level: settings.LOG_LEVEL });

await runService(logger, async () => {
  const subgraph = await createMlSubgraph({
    mongoUri: settings.MONGODB_URI,
    dbPrefix: settings.DB_PREFIX,
    logger,
  });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    internalSecret: settings.INTERNAL_SECRET,
    logger,
  });
  logger.info({ url: server.url }, 'The ml subgraph is listening');
  return {
    async close() {
      await server.close();
      await subgraph.stop();
    },
  };
});
