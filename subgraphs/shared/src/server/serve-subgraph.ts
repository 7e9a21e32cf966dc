import { randomUUID } from 'node:crypto';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Logger } from 'pino';
import { ErrorCode } from '../errors/error-codes.js';
import type { CallContext, Subgraph, SubgraphRequest } from '../graphql/subgraph.js';
import {
  ADDRESS_HEADER,
  createIdentityVerifier,
  IDENTITY_HEADER,
  REQUEST_ID_HEADER,
} from '../identity/identity-token.js';
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
export type ServedSubgraph = Pick<Subgraph, 'name' | 'schema' | 'createContext' | 'execute' | 'subscribe'>;

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** Serves a subgraph over HTTP to callers that sign their calls; refuses all others. `GET /health` is open. */
export async function serveSubgraph(subgraph: ServedSubgraph, options: ServeOptions): Promise<RunningServer> {
  const { logger } = options;
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle' });
  traceRequests(app, '/graphql');
  const verify = createIdentityVerifier(options.internalSecret);
  const calls = new WeakMap<FastifyRequest, CallContext>();

  async function authenticate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { [IDENTITY_HEADER]: token, [ADDRESS_HEADER]: address } = request.headers;
    try {
      if (typeof token !== 'string') throw new Error('unsigned');
      const viewer = await verify(token);
      calls.set(request, {
        viewer,
        requestId: String(request.headers[REQUEST_ID_HEADER] ?? randomUUID()),
        address: typeof address === 'string' ? address : undefined,
        signal: untilHangUp(reply.raw),
      });
    } catch {
      const message = `The ${subgraph.name} subgraph takes calls from the gateway only: expected a valid signed identity.`;
      await reply.code(401).send({ errors: [{ message, extensions: { code: ErrorCode.Unauthenticated } }] });
    }
  }

  function requestOf(request: FastifyRequest): SubgraphRequest {
    const call = calls.get(request);
    if (!call) throw new Error('A call came past authentication.');
    return { ...call, ...readOperation(request.body) };
  }

  app.get('/health', async () => ({ status: 'ok', subgraph: subgraph.name }));
  options.routes?.(app);
  const streamSubscriptions = serveSubscriptions(app, { subgraph, logger, requestOf });
  app.post('/graphql', {
    onRequest: authenticate,
    preHandler: streamSubscriptions,
    errorHandler: answerFailures(logger),
    handler: async (request, reply) => {
      const result = await subgraph.execute(requestOf(request));
      // Without data, nothing was run: the caller has to mend the request.
      return reply
        .code(result.data === undefined ? 400 : 200)
        .type(JSON_TYPE)
        .send(JSON.stringify(result));
    },
  });

  const url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
}

function readOperation(body: unknown): Pick<SubgraphRequest, 'query' | 'operationName' | 'variables'> {
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new BadRequest('Expected a body with an operation in "query".');
  if (!isObjectOrAbsent(variables)) throw new BadRequest('Expected "variables" to be an object.');
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: variables ?? undefined,
  };
}

const isObjectOrAbsent = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value));

class BadRequest extends Error {
  readonly statusCode = 400;
}

/** What is no operation, or too long, is refused in GraphQL's form too. */
function answerFailures(logger: Logger) {
  return async (error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { statusCode = 500 } = error;
    const refused = statusCode < 500;
    if (!refused) logger.error({ requestId: request.headers[REQUEST_ID_HEADER], err: error }, 'A call failed');
    const message = refused ? error.message : 'Something went wrong on our side.';
    const code = refused ? ErrorCode.BadUserInput : ErrorCode.Internal;
    await reply.code(statusCode).send({ errors: [{ message, extensions: { code } }] });
  };
}
