import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import { type LoneOperationListener, type OperationRecord, operationsOf } from '../observability/request-record.js';

export interface AccessLogOptions {
  readonly logger: Logger;
  /** What an operation was estimated to cost. */
  readonly costOf: (context: GatewayContext) => number | undefined;
  /** Paths whose requests are logged. */
  readonly isLogged: (path: string) => boolean;
}

const MESSAGE = 'request';
const TRACE_PARENT = /^[\da-f]{2}-([\da-f]{32})-/;

/**
 * One line of JSON for each operation that was answered, at level info, and one for each request that was refused before
 * an operation was read. Texts, variables and headers stay out: they hold what is the client's. Answers what writes the
 * line of an operation that came over a WebSocket.
 */
export function logRequests(app: FastifyInstance, options: AccessLogOptions): LoneOperationListener {
  const { logger, costOf, isLogged } = options;
  const described = ({ context, name, type, errorCodes, subgraphCalls, traceId }: OperationRecord) => ({
    requestId: context.requestId,
    address: context.client.address,
    operation: name,
    type,
    cost: costOf(context) ?? null,
    client: context.client.name,
    clientVersion: context.client.version,
    viewer: context.viewer?.id ?? null,
    traceId: traceId ?? null,
    errorCodes,
    subgraphCalls,
  });

  app.addHook('onResponse', async (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    if (request.method === 'OPTIONS' || !isLogged(path)) return;
    const answered = {
      method: request.method,
      path,
      status: reply.statusCode,
      durationMs: toThousandths(reply.elapsedTime),
      bytes: bytesOf(reply),
    };
    const records = operationsOf(request);
    const traceId = callersTraceId(request);
    if (records.length === 0) {
      logger.info({ requestId: request.id, address: request.ip, traceId, ...answered }, MESSAGE);
    }
    for (const record of records) {
      logger.info({ ...described(record), traceId: record.traceId ?? traceId, ...answered }, MESSAGE);
    }
  });
  return (record, durationMs) => logger.info({ ...described(record), durationMs: toThousandths(durationMs) }, MESSAGE);
}

const toThousandths = (ms: number): number => Math.round(ms * 1_000) / 1_000;

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
