import type { SubgraphTransport } from '../data-sources/transport.js';
import type { GatewayMetrics } from '../observability/metrics.js';
import { CircuitOpenError } from './circuit-breaker.js';

export interface MeasureFetchesOptions {
  readonly subgraph: string;
  readonly metrics: GatewayMetrics;
}

/** Measures the calls to one subgraph: how long, how many at once, and which fail. To stand around all other decorators. */
export function measureFetches(
  transport: SubgraphTransport,
  { subgraph, metrics }: MeasureFetchesOptions,
): SubgraphTransport {
  const inFlight = metrics.fetchesInFlight.labels({ subgraph });
  const open = metrics.subscriptions.labels({ subgraph });
  const durations = {
    query: metrics.fetchDuration.labels({ subgraph, operation_type: 'query' }),
    mutation: metrics.fetchDuration.labels({ subgraph, operation_type: 'mutation' }),
    subscription: metrics.fetchDuration.labels({ subgraph, operation_type: 'subscription' }),
  };
  const failed = (error: unknown) => {
    const reason = error instanceof CircuitOpenError ? 'circuit_open' : 'unavailable';
    metrics.fetchErrors.inc({ subgraph, reason });
  };
  return {
    async send(fetch) {
      const start = performance.now();
      inFlight.inc();
      try {
        const answer = await transport.send(fetch);
        if (answer.errors && answer.errors.length > 0) metrics.fetchErrors.inc({ subgraph, reason: 'answered_errors' });
        return answer;
      } catch (error) {
        // A client that left tells nothing of the subgraph.
        if (!fetch.context.signal.aborted) failed(error);
        throw error;
      } finally {
        inFlight.dec();
        durations[fetch.kind].observe((performance.now() - start) / 1_000);
      }
    },
    async *subscribe(fetch) {
      open.inc();
      try {
        yield* transport.subscribe(fetch);
      } catch (error) {
        failed(error);
        throw error;
      } finally {
        open.dec();
      }
    },
    isUp: () => transport.isUp(),
  };
}
