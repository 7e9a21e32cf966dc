import { randomUUID } from 'node:crypto';
import type { Viewer } from '@quantgraph/shared';
import type { Client, GatewayContext } from '../context.js';
import type { OperationKind, SubgraphAnswer, SubgraphFetch } from '../execution/subgraph-fetch.js';

/** What the gateway asks a subgraph for by itself, besides what clients' operations need. */
export interface OwnOperation {
  readonly subgraph: string;
  readonly kind: OperationKind;
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly viewer: Viewer | null;
  readonly signal: AbortSignal;
  /** Of the request that it is asked for; the gateway's own unless given. */
  readonly requestId?: string;
  readonly client?: Client;
}

const ITSELF: Client = { address: '', name: 'gateway', version: null };

export function ownFetch(operation: OwnOperation): SubgraphFetch<GatewayContext> {
  const { subgraph, kind, query, variables, viewer, signal, requestId = randomUUID(), client = ITSELF } = operation;
  const context = { viewer, requestId, signal, client };
  return { subgraph, kind, query, variables, body: JSON.stringify({ query, variables }), context };
}

/** The data of an answer without errors; throws on any other. */
export function answeredData({ data, errors }: SubgraphAnswer): Record<string, unknown> {
  if (data && !errors?.length) return data;
  throw new Error(`Expected data from a subgraph, but it answered: ${errors?.[0]?.message ?? 'nothing'}`);
}
