import { randomUUID } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { ErrorCode, REQUEST_ID_HEADER, type SubgraphName } from '@quantgraph/shared';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { disableVendorTelemetry } from './config.js';
import type { GatewayContext } from './context.js';
import { createSubgraphDataSource } from './data-sources/subgraph-data-source.js';
import type { SubgraphTransport } from './data-sources/transport.js';
import { serveExplorer } from './http/explorer.js';
import { serveHealth } from './http/health.js';
import { type AccessTokenRules, authenticate } from './policies/authenticate.js';
import { allowOrigins } from './policies/cors.js';
import { maskErrors } from './policies/mask-errors.js';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The way to each subgraph. */
  readonly transports: Readonly<Record<SubgraphName, SubgraphTransport>>;
  readonly accessTokens: AccessTokenRules;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  readonly logger: Logger;
  /** The built explorer, if not the package's own. */
  readonly explorerFolder?: string;
}

export interface Gateway {
  /** Starts to listen; answers the address. Port 0 takes any free one. */
  listen(address: { host: string; port: number }): Promise<string>;
  /** Finishes the requests under way, then closes. */
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 2 * 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;

function apolloLogger(logger: Logger) {
  return {
    debug: (message?: string) => logger.debug(message),
    // Apollo's "info" is about its own start.
    info: (message?: string) => logger.debug(message),
    warn: (message?: string) => logger.warn(message),
    error: (message?: string) => logger.error(message),
  };
}

/** One federated graph over the subgraphs, served at /graphql, with its explorer and health. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, transports } = options;
  let draining = false;
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => {
      const given = headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });

  const apollo = await startApollo(app, options);
  await allowOrigins(app, options.corsOrigins);
  serveGraph(app, apollo, options);
  serveHealth(app, { isUp: (name) => transports[name].isUp(), isDraining: () => draining });
  await serveExplorer(app, options.explorerFolder);
  await app.ready();

  return {
    listen: ({ host, port }) => app.listen({ host, port }),
    async close() {
      draining = true;
      logger.debug('The gateway is draining');
      await apollo.stop();
    },
  };
}

async function startApollo(app: FastifyInstance, options: GatewayOptions): Promise<ApolloServer<GatewayContext>> {
  const { logger, transports } = options;
  disableVendorTelemetry();
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: options.supergraphSdl,
      buildService: ({ name }) =>
        createSubgraphDataSource(name as SubgraphName, transports[name as SubgraphName], logger),
      logger: apolloLogger(logger),
    }),
    introspection: options.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    logger: apolloLogger(logger),
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      maskErrors(logger),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function serveGraph(app: FastifyInstance, apollo: ApolloServer<GatewayContext>, options: GatewayOptions): void {
  async function context(request: FastifyRequest): Promise<GatewayContext> {
    try {
      const viewer = await authenticate(request.headers.authorization, options.accessTokens);
      return { viewer, requestId: request.id };
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === ErrorCode.Unavailable) {
        options.logger.error({ requestId: request.id, err: error.originalError }, 'Access tokens can not be checked');
      }
      throw error;
    }
  }

  /** A browser that is pointed at the endpoint wants the explorer. */
  async function showExplorer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const query = request.query as Record<string, unknown>;
    if (request.method !== 'GET' || query.query !== undefined || query.extensions !== undefined) return;
    if (request.headers.accept?.includes('text/html')) await reply.redirect('/explorer');
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: showExplorer,
    handler: fastifyApolloHandler(apollo, { context }),
  });
}
