import { runService, serveSubgraph } from '@quantgraph/shared';
import { pino } from 'pino';
import { readMarketSettings } from './config.js';
import { createMarketSubgraph } from './create-market-subgraph.js';

const settings = readMarketSettings();
const logger = pino({ level: settings.LOG_LEVEL });

await runService(logger, async () => {
  const subgraph = await createMarketSubgraph({
    mongoUri: settings.MONGODB_URI,
    dbPrefix: settings.DB_PREFIX,
    duckdbPath: settings.duckdbPath,
    logger,
  });
  if (settings.SAMPLE_DATA)
    await subgraph.loadSample({ onProgress: (step) => logger.info(step, 'Sample data is in.') });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    internalSecret: settings.INTERNAL_SECRET,
    logger,
  });
  logger.info({ url: server.url }, 'The market subgraph is ready.');
  return {
    async close() {
      await server.close();
      await subgraph.stop();
    },
  };
});
