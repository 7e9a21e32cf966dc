import { createIdentitySigner, runService, SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { createRemoteJWKSet } from 'jose';
import { pino } from 'pino';
import { readGatewayConfig } from './config.js';
import { createGateway } from './create-gateway.js';
import { createHttpTransport } from './data-sources/http-transport.js';
import type { SubgraphTransport } from './data-sources/transport.js';
import { ACCESS_TOKENS } from './policies/authenticate.js';
import { loadSupergraph } from './supergraph/load-supergraph.js';

const config = readGatewayConfig();
const logger = pino({ level: config.logLevel });

await runService(logger, async () => {
  const signer = createIdentitySigner(config.internalSecret);
  const transport = (name: SubgraphName) =>
    createHttpTransport({ url: config.subgraphUrls[name], signer, timeoutMs: config.subgraphTimeoutMs });
  const gateway = await createGateway({
    supergraphSdl: await loadSupergraph(),
    transports: Object.fromEntries(SUBGRAPHS.map((name) => [name, transport(name)])) as Record<
      SubgraphName,
      SubgraphTransport
    >,
    accessTokens: {
      // Keys once fetched are kept, so that who is signed in stays so while the users subgraph is down; a token by an
      // unknown key has them fetched anew.
      keys: createRemoteJWKSet(new URL(ACCESS_TOKENS.keysPath, config.subgraphUrls.users), {
        cacheMaxAge: Number.POSITIVE_INFINITY,
      }),
      issuer: ACCESS_TOKENS.issuer,
      audience: ACCESS_TOKENS.audience,
    },
    introspection: config.introspection,
    corsOrigins: config.corsOrigins,
    logger,
  });
  const url = await gateway.listen({ host: config.host, port: config.port });
  logger.info({ url }, 'The gateway is listening');
  return gateway;
});
