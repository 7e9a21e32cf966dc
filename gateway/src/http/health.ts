import type { FastifyInstance } from 'fastify';
import type { SupergraphStatus } from '../supergraph/supergraph-source.js';

export interface HealthOptions {
  readonly subgraphs: readonly string[];
  /** Whether a subgraph answers at the moment. */
  readonly isUp: (subgraph: string) => Promise<boolean>;
  /** Whether the gateway is on its way down. */
  readonly isDraining: () => boolean;
  readonly supergraph: () => SupergraphStatus;
}

/**
 * `GET /health`: the process lives. `GET /ready`: it takes requests, by which supergraph, why not by a newer one, and
 * which subgraphs answer. A subgraph that is down does not make the gateway unready: it costs its own fields only.
 */
export function serveHealth(app: FastifyInstance, options: HealthOptions): void {
  const { subgraphs, isUp, isDraining, supergraph } = options;
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const states = await Promise.all(
      subgraphs.map(async (name) => [name, (await isUp(name)) ? 'up' : 'down'] as const),
    );
    return { status: 'ready', supergraph: supergraph(), subgraphs: Object.fromEntries(states) };
  });
}
