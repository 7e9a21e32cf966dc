import { readSettings, runService, serveSubgraph } from '@quantgraph/shared';
import { pino } from 'pino';
import { usersSettings } from './config.js';
import { createUsersSubgraph } from './create-subgraph.js';

const settings = readSettings(usersSettings);
const logger = pino({ level: settings.LOG_LEVEL });

await runService(logger, async () => {
  const subgraph = await createUsersSubgraph({
    mongoUri: settings.MONGODB_URI,
    dbPrefix: settings.DB_PREFIX,
    signingKey: settings.ACCESS_TOKEN_KEY,
    logger,
  });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    internalSecret: settings.INTERNAL_SECRET,
    logger,
    routes: (app) => {
      app.get('/.well-known/jwks.json', async () => subgraph.jwks);
    },
  });
  logger.info({ url: server.url }, 'The users subgraph is listening');
  return {
    async close() {
      await server.close();
      await subgraph.stop();
    },
  };
});
