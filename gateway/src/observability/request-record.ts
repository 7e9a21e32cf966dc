import type { ApolloServerPlugin } from '@apollo/server';
import { activeTraceId } from '@quantgraph/shared';
import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.js';
import type { SubgraphTransport } from '../data-sources/transport.js';

/** What became of one operation of a request. */
export interface OperationRecord {
  /** As the operation calls itself; null where it has no name, or could not be read. */
  name: string | null;
  type: 'query' | 'mutation' | 'subscription' | null;
  /** Codes of the errors in its answer, each once. */
  errorCodes: readonly string[];
  isPartial: boolean;
  subgraphCalls: number;
  traceId: string | undefined;
  readonly context: GatewayContext;
}

/** By the context that Apollo made for the operation: a copy of the request's. */
const operations = new WeakMap<GatewayContext, OperationRecord>();
/** Those whose operations are told of when the HTTP request has been answered. */
const linked = new WeakSet<GatewayContext['client']>();
/** By what the copies of one request's context share. */
const requests = new WeakMap<GatewayContext['client'], OperationRecord[]>();
const clients = new WeakMap<FastifyRequest, GatewayContext['client']>();

/** Says which request a context was made for. */
export function linkRequest(request: FastifyRequest, { client }: Pick<GatewayContext, 'client'>): void {
  clients.set(request, client);
  linked.add(client);
}

/** The operations that came with a request: several with a batch, none where it was refused before they were read. */
export function operationsOf(request: FastifyRequest): readonly OperationRecord[] {
  const client = clients.get(request);
  return (client && requests.get(client)) ?? [];
}

function recordOf(context: GatewayContext): OperationRecord {
  const known = operations.get(context);
  if (known) return known;
  const record: OperationRecord = {
    name: null,
    type: null,
    errorCodes: [],
    isPartial: false,
    subgraphCalls: 0,
    traceId: activeTraceId(),
    context,
  };
  operations.set(context, record);
  const siblings = requests.get(context.client);
  if (siblings) siblings.push(record);
  else requests.set(context.client, [record]);
  return record;
}

const codeOf = ({ extensions }: { readonly extensions?: { readonly code?: unknown } | undefined }): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN';

/** Told of an operation that came otherwise than with an HTTP request of its own, when it is answered or goes on as events. */
export type LoneOperationListener = (record: OperationRecord, durationMs: number) => void;

/** Keeps a record of each operation, for the access log and the metrics. */
export function recordOperations(listeners: readonly LoneOperationListener[]): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      const record = recordOf(contextValue);
      const start = performance.now();
      return {
        async didResolveOperation({ operationName, operation }) {
          record.name = operationName;
          record.type = operation?.operation ?? null;
        },
        async willSendResponse({ response: { body } }) {
          const { errors = [], data } = body.kind === 'single' ? body.singleResult : body.initialResult;
          record.errorCodes = [...new Set(errors.map(codeOf))];
          record.isPartial = errors.length > 0 && data !== null && data !== undefined;
          if (linked.has(contextValue.client)) return;
          for (const listener of listeners) listener(record, performance.now() - start);
        },
      };
    },
  };
}

/** Counts the calls to subgraphs that an operation takes. */
export function recordCalls(transport: SubgraphTransport): SubgraphTransport {
  const count = (context: GatewayContext) => {
    const record = operations.get(context);
    if (record) record.subgraphCalls += 1;
  };
  return {
    send(fetch) {
      count(fetch.context);
      return transport.send(fetch);
    },
    subscribe(fetch) {
      count(fetch.context);
      return transport.subscribe(fetch);
    },
    isUp: () => transport.isUp(),
  };
}
