import { ErrorCode } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';
import type { GatewayMetrics } from '../observability/metrics.js';
import { type LoneOperationListener, type OperationRecord, operationsOf } from '../observability/request-record.js';

export interface MeasureRequestsOptions {
  readonly metrics: GatewayMetrics;
  /** Names that operations are counted under; clients invent others at will, which are counted together. */
  readonly knownOperations: ReadonlySet<string>;
  readonly isMeasured: (path: string) => boolean;
}

/** Codes that Apollo Server gives by itself. */
const APOLLO_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
];
const KNOWN_CODES: ReadonlySet<string> = new Set([...Object.values(ErrorCode), ...APOLLO_CODES]);

/**
 * Measures requests to the graph: how long, of which type, with which outcome. Answers what counts an operation that came
 * over a WebSocket.
 */
export function measureRequests(app: FastifyInstance, options: MeasureRequestsOptions): LoneOperationListener {
  const { metrics, knownOperations, isMeasured } = options;

  function count({ name, type, errorCodes, isPartial }: OperationRecord): void {
    const operationName = name === null ? 'anonymous' : knownOperations.has(name) ? name : 'other';
    const outcome = errorCodes.length === 0 ? 'ok' : isPartial ? 'partial' : 'error';
    metrics.operations.inc({ operation_name: operationName, operation_type: type ?? 'unknown', outcome });
    // A subgraph may answer codes of its own making.
    for (const code of errorCodes) metrics.errors.inc({ code: KNOWN_CODES.has(code) ? code : 'OTHER' });
  }

  app.addHook('onResponse', async (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    if (request.method === 'OPTIONS' || !isMeasured(path)) return;
    const records = operationsOf(request);
    const [first, second] = records;
    const operationType = second ? 'batch' : (first?.type ?? 'unknown');
    metrics.requestDuration.observe(
      { operation_type: operationType, status: reply.statusCode },
      reply.elapsedTime / 1_000,
    );
    records.forEach(count);
  });
  return count;
}
