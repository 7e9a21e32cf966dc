import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Subgraph } from '../graphql/subgraph.js';
import { SUBGRAPHS, type SubgraphName } from '../graphql/type-defs.js';
import { createIdentitySigner } from '../identity/identity-token.js';
import type { MongoOptions } from '../mongo/connect.js';
import { createLogger } from '../observability/create-logger.js';
import { startTracing } from '../observability/tracing.js';
import { createHttpPeers, type Peers } from '../peers/peers.js';
import type { SubgraphSettings } from './config.js';
import { runService } from './run-service.js';
import { serveSubgraph } from './serve-subgraph.js';

/** What every subgraph is created with. */
export interface SubgraphOptions extends MongoOptions {
  readonly logger: Logger;
  /** The other subgraphs. */
  readonly peers: Peers;
}

/** Runs a subgraph as a process of its own, until the process is asked to end: its stores, its server, then draining both. */
export async function runSubgraph<S extends Subgraph>(
  name: SubgraphName,
  settings: SubgraphSettings,
  create: (options: SubgraphOptions) => Promise<S>,
  routes?: (app: FastifyInstance, subgraph: S) => void,
): Promise<void> {
  const logger = createLogger({ level: settings.LOG_LEVEL });
  const signer = createIdentitySigner(settings.INTERNAL_SECRET);
  await runService(logger, async () => {
    const tracing = await startTracing({
      serviceName: `quantgraph-${name}`,
      endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
      ratio: settings.OTEL_TRACES_SAMPLER_ARG,
    });
    const subgraph = await create({
      mongoUri: settings.MONGODB_URI,
      dbPrefix: settings.DB_PREFIX,
      logger,
      peers: createHttpPeers(endpointsIn(settings), signer),
    });
    const server = await serveSubgraph(subgraph, {
      host: settings.HOST,
      port: settings.PORT,
      internalSecret: settings.INTERNAL_SECRET,
      logger,
      routes: (app) => routes?.(app, subgraph),
    });
    logger.info({ url: server.url, subgraph: name }, 'The subgraph is ready');
    return {
      async close() {
        await server.close();
        await subgraph.stop();
        await tracing.close();
      },
    };
  });
}

function endpointsIn(settings: SubgraphSettings): Record<SubgraphName, string> {
  const entries = SUBGRAPHS.map((name) => {
    const url = settings[`${name.toUpperCase() as Uppercase<SubgraphName>}_URL`];
    return [name, new URL('/graphql', url).href];
  });
  return Object.fromEntries(entries) as Record<SubgraphName, string>;
}
