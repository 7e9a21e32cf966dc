import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SupergraphStatus } from '../supergraph/supergraph-source.js';

/** The gateway's measures, in a registry of its own: two gateways in one process share none of them. */
export type GatewayMetrics = ReturnType<typeof createMetrics>;

/** What is read when the measures are asked for. */
export interface MeasuredState {
  /** Since the start. */
  readonly planCache: () => { readonly hits: number; readonly misses: number; readonly size: number };
  readonly supergraph: () => Pick<SupergraphStatus, 'version' | 'error'>;
}

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requestDuration: new Histogram({
      name: 'gateway_request_duration_seconds',
      help: 'HTTP requests to the graph, until the last byte was sent.',
      labelNames: ['operation_type', 'status'] as const,
      buckets: SECONDS,
      registers,
    }),
    operations: new Counter({
      name: 'gateway_operations_total',
      help: 'Operations by name (known ones; all others are "other"), type and outcome.',
      labelNames: ['operation_name', 'operation_type', 'outcome'] as const,
      registers,
    }),
    errors: new Counter({
      name: 'gateway_errors_total',
      help: 'Operations whose answer had an error of this code.',
      labelNames: ['code'] as const,
      registers,
    }),
    fetchDuration: new Histogram({
      name: 'gateway_subgraph_fetch_duration_seconds',
      help: 'Fetches from subgraphs.',
      labelNames: ['subgraph', 'operation_type'] as const,
      buckets: SECONDS,
      registers,
    }),
    fetchErrors: new Counter({
      name: 'gateway_subgraph_fetch_errors_total',
      help: 'Fetches that failed, were refused by an open circuit, or were answered with errors.',
      labelNames: ['subgraph', 'reason'] as const,
      registers,
    }),
    fetchesInFlight: new Gauge({
      name: 'gateway_subgraph_fetches_in_flight',
      help: 'Fetches that are waited for.',
      labelNames: ['subgraph'] as const,
      registers,
    }),
    subscriptions: new Gauge({
      name: 'gateway_subscriptions_open',
      help: 'Subscriptions under way, by the subgraph that their events come from.',
      labelNames: ['subgraph'] as const,
      registers,
    }),
    circuitOpen: new Gauge({
      name: 'gateway_circuit_open',
      help: '1 while a subgraph that kept failing is not called.',
      aggregator: 'max',
      labelNames: ['subgraph'] as const,
      registers,
    }),
  };
}

/** Adds measures of state that is kept elsewhere, read when they are asked for. */
export function measureState({ registry }: GatewayMetrics, { planCache, supergraph }: MeasuredState): void {
  const registers = [registry];
  /** A counter that is kept elsewhere: the difference to what was read last is added. */
  const counter = (name: string, help: string, read: () => number) => {
    let last = 0;
    new Counter({
      name,
      help,
      registers,
      collect() {
        const now = read();
        // A new supergraph brings counts that begin anew.
        this.inc(now < last ? now : now - last);
        last = now;
      },
    });
  };
  counter('gateway_plan_cache_hits_total', 'Operations whose plan was there.', () => planCache().hits);
  counter('gateway_plan_cache_misses_total', 'Operations that were planned.', () => planCache().misses);
  new Gauge({
    name: 'gateway_plan_cache_size',
    help: 'Plans that are kept.',
    registers,
    collect() {
      this.set(planCache().size);
    },
  });
  new Gauge({
    name: 'gateway_supergraph_info',
    help: '1 for the version of the supergraph that is served.',
    aggregator: 'max',
    labelNames: ['version'] as const,
    registers,
    collect() {
      this.reset();
      this.set({ version: supergraph().version }, 1);
    },
  });
  new Gauge({
    name: 'gateway_supergraph_refused',
    help: '1 while the newest supergraph is refused and an older one is served.',
    aggregator: 'max',
    registers,
    collect() {
      this.set(supergraph().error === null ? 0 : 1);
    },
  });
}

let processRegistry: Registry | undefined;

/** Memory, CPU, garbage collection and event-loop lag: of the process, so that they are collected once in it. */
export function processMetrics(): Registry {
  if (processRegistry) return processRegistry;
  processRegistry = new Registry();
  collectDefaultMetrics({ register: processRegistry });
  return processRegistry;
}
