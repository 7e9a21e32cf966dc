import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ErrorCode, type Viewer } from '@quantgraph/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { AnswerSlot, Client, GatewayContext } from '../context.js';
import type { GatewayOptions } from '../gateway-options.js';
import { linkRequest } from '../observability/request-record.js';
import { signInOf } from '../policies/authenticate.js';
import { answerUnreadable, limitBatchSize, type SizeLimits } from '../policies/limits.js';
import { followRequest, type RequestLifetime } from '../policies/request-lifetime.js';
import { sendAnswerBytes, slotFor } from './answer-bytes.js';

/** Serves the graph at /graphql; a browser that is pointed there gets the explorer. */
export function serveGraph(
  app: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  options: GatewayOptions,
  sizes: SizeLimits,
): void {
  async function context(request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
    const viewer = await viewerOf(request, options);
    const lifetime = followRequest(reply.raw, { timeoutMs: options.requestTimeoutMs });
    const context = new RequestContext(viewer, request.id, clientOf(request), lifetime, slotFor(request));
    linkRequest(request, context);
    return context;
  }

  limitBatchSize(app, sizes);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: showExplorer,
    onSend: sendAnswerBytes,
    handler: fastifyApolloHandler(apollo, { context }),
    errorHandler: answerUnreadable(sizes),
  });
}

/** The signal is made when something asks for it; as a class's, its getter survives that Apollo copies the context. */
class RequestContext implements GatewayContext {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly client: Client;
  readonly lifetime: RequestLifetime;
  readonly slot: AnswerSlot | undefined;

  constructor(
    viewer: Viewer | null,
    requestId: string,
    client: Client,
    lifetime: RequestLifetime,
    slot: AnswerSlot | undefined,
  ) {
    this.slot = slot;
    this.viewer = viewer;
    this.requestId = requestId;
    this.client = client;
    this.lifetime = lifetime;
  }

  get signal(): AbortSignal {
    return this.lifetime.signal;
  }
}

async function viewerOf(request: FastifyRequest, { accessTokens, logger }: GatewayOptions) {
  try {
    return (await signInOf(request.headers.authorization, accessTokens))?.viewer ?? null;
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === ErrorCode.Unavailable) {
      logger.error({ requestId: request.id, err: error.originalError }, 'Access tokens can not be checked');
    }
    throw error;
  }
}

export function clientOf({ headers, ip }: FastifyRequest): Client {
  const named = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 100) : null);
  return {
    address: ip,
    name: named(headers['apollographql-client-name']),
    version: named(headers['apollographql-client-version']),
  };
}

async function showExplorer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const query = request.query as Record<string, unknown>;
  if (request.method !== 'GET' || query.query !== undefined || query.extensions !== undefined) return;
  if (request.headers.accept?.includes('text/html')) await reply.redirect('/explorer');
}
