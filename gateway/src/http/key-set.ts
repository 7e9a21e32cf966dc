import { ErrorCode } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type AccessTokenRules, KEYS_PATH } from '../policies/authenticate.js';

const UNAVAILABLE = 'The keys of access tokens can not be had at the moment: try again later.';

/** `GET /.well-known/jwks.json`: the public keys that access tokens are verified with, for whoever verifies them, too. */
export function serveKeySet(
  app: FastifyInstance,
  published: NonNullable<AccessTokenRules['published']>,
  logger: Logger,
): void {
  app.get(KEYS_PATH, {
    handler: async (_request, reply) => {
      const keys = await published();
      return reply.header('cache-control', 'public, max-age=300').send(keys);
    },
    errorHandler: (error, request, reply) => {
      logger.error({ requestId: request.id, err: error }, 'The published keys could not be had');
      const extensions = { code: ErrorCode.Unavailable, requestId: request.id };
      return reply
        .code(503)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message: UNAVAILABLE, extensions }] });
    },
  });
}
