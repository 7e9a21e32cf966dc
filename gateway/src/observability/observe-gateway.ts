import type { ApolloServerPlugin } from '@apollo/server';
import { isTracing, traceRequests } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { FederatedGraph } from '../federated-graph.js';
import { serveMetrics } from '../http/metrics.js';
import { logRequests } from '../policies/access-log.js';
import { measureFetches } from '../policies/measure-fetches.js';
import { measureRequests } from '../policies/measure-requests.js';
import { showQueryPlan, timeFetches } from '../policies/query-plan.js';
import { type ApolloAccount, reportUsage } from '../policies/report-usage.js';
import { traceFetches } from '../policies/trace-fetches.js';
import { traceOperations } from '../policies/trace-operations.js';
import type { SupergraphSource } from '../supergraph/supergraph-source.js';
import { type GatewayMetrics, measureState } from './metrics.js';
import { type LoneOperationListener, recordCalls, recordOperations } from './request-record.js';

export interface ObservabilityOptions {
  /** Gets a line for each operation that is answered; none is written without it. */
  readonly accessLog?: Logger | undefined;
  /** The measures to keep and to show at `/metrics`; none are without it. */
  readonly metrics?: GatewayMetrics | undefined;
  /** The measures of all workers together, where the gateway runs as several. */
  readonly metricsOfAllWorkers?: (() => Promise<string | null>) | undefined;
  /** Names that operations are counted under; those of the list of persisted operations unless given. */
  readonly knownOperations?: ReadonlySet<string> | undefined;
  /** Where usage is reported to; without it nothing is sent to anyone. */
  readonly apollo?: ApolloAccount | undefined;
  readonly costOf: (context: GatewayContext) => number | undefined;
  readonly logger: Logger;
}

const GRAPH_PATH = '/graphql';
const isGraph = (path: string): boolean => path === GRAPH_PATH || path.startsWith(`${GRAPH_PATH}/`);

/** What is seen of the gateway from outside. Each part that is switched off costs no request anything. */
export function observeGateway(options: ObservabilityOptions) {
  const { accessLog, metrics, logger, costOf } = options;
  const listeners: LoneOperationListener[] = [];
  const keepsRecords = accessLog !== undefined || metrics !== undefined;

  return {
    circuitSwitched(subgraph: string, isOpen: boolean): void {
      metrics?.circuitOpen.set({ subgraph }, isOpen ? 1 : 0);
    },

    /** Transports whose calls are seen: to be wrapped around all other decorators. */
    transports(transports: Readonly<Record<string, SubgraphTransport>>): Record<string, SubgraphTransport> {
      const seen = Object.entries(transports).map(([subgraph, transport]) => {
        let outer = timeFetches(transport, { subgraph });
        if (keepsRecords) outer = recordCalls(outer);
        if (metrics) outer = measureFetches(outer, { subgraph, metrics });
        if (isTracing()) outer = traceFetches(outer, { subgraph });
        return [subgraph, outer] as const;
      });
      return Object.fromEntries(seen);
    },

    /** Plugins: to come after the one that masks errors. */
    plugins(graph: Pick<FederatedGraph, 'explain'>): ApolloServerPlugin<GatewayContext>[] {
      return [
        ...(keepsRecords ? [recordOperations(listeners)] : []),
        ...(isTracing() ? [traceOperations({ graph })] : []),
        showQueryPlan({ graph }),
        reportUsage({ apollo: options.apollo ?? null, logger }),
      ];
    },

    /** Hooks and routes: to be added before the graph's own. */
    serve(app: FastifyInstance, graph: Pick<FederatedGraph, 'planCache'>, supergraph: SupergraphSource): void {
      traceRequests(app, GRAPH_PATH);
      if (accessLog) listeners.push(logRequests(app, { logger: accessLog, costOf, isLogged: isGraph }));
      if (!metrics) return;
      const { knownOperations = new Set(), metricsOfAllWorkers } = options;
      listeners.push(measureRequests(app, { metrics, knownOperations, isMeasured: isGraph }));
      measureState(metrics, { planCache: graph.planCache, supergraph: supergraph.status });
      serveMetrics(app, { metrics, ofAllWorkers: metricsOfAllWorkers });
    },
  };
}
