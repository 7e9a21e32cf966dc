import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Logger } from 'pino';
import { ErrorCode } from '../errors/error-codes.js';
import { maskError } from '../errors/mask-error.js';
import type { CallContext, Subgraph } from '../graphql/subgraph.js';
import { createIdentityVerifier, IDENTITY_HEADER, REQUEST_ID_HEADER } from '../identity/identity-token.js';
import { traceRequests } from '../observability/http-spans.js';
import { serveSubscriptions } from './serve-subscriptions.js';
import { untilHangUp } from './until-hang-up.js';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly internalSecret: string;
  readonly logger: Logger;
  /** Further routes of this subgraph's server, open to anyone: published keys, say. */
  readonly routes?: (app: FastifyInstance) => void;
}

/** What of a subgraph is served. */
export type ServedSubgraph = Pick<Subgraph, 'name' | 'schema' | 'createContext'>;

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** Serves a subgraph over HTTP to callers that sign their calls; refuses all others. `GET /health` is open. */
export async function serveSubgraph(subgraph: ServedSubgraph, options: ServeOptions): Promise<RunningServer> {
  const { logger } = options;
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle' });
  traceRequests(app, '/graphql');
  const verify = createIdentityVerifier(options.internalSecret);
  const calls = new WeakMap<FastifyRequest, CallContext>();

  const apollo = new ApolloServer<CallContext>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // The process drains by itself: Apollo's own handler would kill it while the stores are still closing.
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(app), maskErrors(logger)],
    logger: { debug: () => {}, info: () => {}, warn: (text) => logger.warn(text), error: (text) => logger.error(text) },
  });
  await apollo.start();

  async function authenticate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.headers[IDENTITY_HEADER];
    try {
      if (typeof token !== 'string') throw new Error('unsigned');
      const viewer = await verify(token);
      calls.set(request, {
        viewer,
        requestId: String(request.headers[REQUEST_ID_HEADER] ?? randomUUID()),
        signal: untilHangUp(reply.raw),
      });
    } catch {
      const message = `The ${subgraph.name} subgraph takes calls from the gateway only: expected a valid signed identity.`;
      await reply.code(401).send({ errors: [{ message, extensions: { code: ErrorCode.Unauthenticated } }] });
    }
  }

  function callOf(request: FastifyRequest): CallContext {
    const call = calls.get(request);
    if (!call) throw new Error('A call came past authentication.');
    return call;
  }

  app.get('/health', async () => ({ status: 'ok', subgraph: subgraph.name }));
  options.routes?.(app);
  const streamSubscriptions = serveSubscriptions(app, { subgraph, logger, callOf });
  app.post('/graphql', {
    preHandler: [authenticate, streamSubscriptions],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => subgraph.createContext(callOf(request)),
    }),
  });

  const url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
}

/** Errors leave a subgraph as `Subgraph.execute` answers them. */
function maskErrors(logger: Logger): ApolloServerPlugin<CallContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (response.body.kind !== 'single' || !errors) return;
        response.body.singleResult.errors = errors.map((error) => maskError(error, contextValue.requestId, logger));
      },
    }),
  };
}
