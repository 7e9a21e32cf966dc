import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { type GatewayMetrics, processMetrics } from '../observability/metrics.js';

export interface MetricsRouteOptions {
  readonly metrics: GatewayMetrics;
  /** The measures of all workers together, where this process is one of several; null if they can't be had. */
  readonly ofAllWorkers?: (() => Promise<string | null>) | undefined;
}

/** `GET /metrics`, for Prometheus. */
export function serveMetrics(app: FastifyInstance, { metrics, ofAllWorkers }: MetricsRouteOptions): void {
  const registries = [metrics.registry, processMetrics()];
  app.get('/metrics', async (_request, reply) => {
    reply.type(Registry.PROMETHEUS_CONTENT_TYPE);
    return (await ofAllWorkers?.()) ?? Registry.merge(registries).metrics();
  });
}
