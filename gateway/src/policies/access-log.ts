import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import { type OperationRecord, operationsOf } from '../observability/request-record.js';

export interface AccessLogOptions {
  readonly logger: Logger;
  /** What an operation was estimated to cost. */
  readonly costOf: (context: GatewayContext) => number | undefined;
  /** Paths whose requests are logged. */
  readonly isLogged: (path: string) => boolean;
}

const TRACE_PARENT = /^[\da-f]{2}-([\da-f]{32})-/;

/**
 * One line of JSON for each operation that was answered, at level info, and one for each request that was refused before
 * an operation was read. Texts, variables and headers stay out: they hold what is the client's.
 */
export function logRequests(app: FastifyInstance, { logger, costOf, isLogged }: AccessLogOptions): void {
  app.addHook('onResponse', async (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    if (request.method === 'OPTIONS' || !isLogged(path)) return;
    const common = {
      requestId: request.id,
      address: request.ip,
      method: request.method,
      path,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 1_000) / 1_000,
      bytes: bytesOf(reply),
    };
    const records = operationsOf(request);
    if (records.length === 0) logger.info({ ...common, traceId: callersTraceId(request) }, 'request');
    for (const record of records) {
      const cost = costOf(record.context) ?? null;
      logger.info({ ...common, ...described(record, request), cost }, 'request');
    }
  });
}

function described(
  { context, name, type, errorCodes, subgraphCalls, traceId }: OperationRecord,
  request: FastifyRequest,
) {
  return {
    operation: name,
    type,
    client: context.client.name,
    clientVersion: context.client.version,
    viewer: context.viewer?.id ?? null,
    traceId: traceId ?? callersTraceId(request),
    errorCodes,
    subgraphCalls,
  };
}

/** Where this gateway makes no traces, its caller's may still be told from one another. */
function callersTraceId({ headers }: FastifyRequest): string | null {
  const { traceparent } = headers;
  return (typeof traceparent === 'string' && TRACE_PARENT.exec(traceparent)?.[1]) || null;
}

/** Of the body; null where it went out in parts. */
function bytesOf(reply: FastifyReply): number | null {
  const length = reply.getHeader('content-length') ?? reply.raw.getHeader('content-length');
  return length === undefined ? null : Number(length);
}
