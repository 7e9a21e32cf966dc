import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';

export interface HealthOptions {
  /** Whether a subgraph answers at the moment. */
  readonly isUp: (subgraph: SubgraphName) => Promise<boolean>;
  /** Whether the gateway is on its way down. */
  readonly isDraining: () => boolean;
}

/**
 * `GET /health`: the process lives. `GET /ready`: it takes requests, and which subgraphs answer. A subgraph that is down
 * does not make the gateway unready: it costs its own fields only.
 */
export function serveHealth(app: FastifyInstance, { isUp, isDraining }: HealthOptions): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const states = await Promise.all(
      SUBGRAPHS.map(async (name) => [name, (await isUp(name)) ? 'up' : 'down'] as const),
    );
    return { status: 'ready', subgraphs: Object.fromEntries(states) };
  });
}
