import { ErrorCode } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';

/** What is asked for at an address where there is nothing is told so; of the address the path alone, for queries hold secrets. */
export function answerNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?', 1);
    const message = `There is nothing at ${request.method} ${path}: the graph is at /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: ErrorCode.NotFound } }] });
  });
}
