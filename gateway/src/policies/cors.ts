import cors from '@fastify/cors';
import { REQUEST_ID_HEADER } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';

const ONE_HOUR_SECONDS = 3_600;

/** Whether `origin` is one of `allowed`, where `:*` at the end of an allowed origin stands for any port or none. */
export function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => {
    if (!pattern.endsWith(':*')) return origin === pattern;
    const base = pattern.slice(0, -2);
    return origin === base || (origin.startsWith(`${base}:`) && /^\d{1,5}$/.test(origin.slice(base.length + 1)));
  });
}

/**
 * Lets pages of the allowed origins call the gateway. No cookies are involved: a page brings its own bearer token.
 * A browser asks once more before a public page (Apollo Studio's explorer) may reach a server on its own machine.
 */
export async function allowOrigins(app: FastifyInstance, allowed: readonly string[]): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.headers['access-control-request-private-network'] !== 'true') return;
    if (origin && isAllowedOrigin(origin, allowed)) reply.header('access-control-allow-private-network', 'true');
  });
  await app.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && isAllowedOrigin(origin, allowed)),
    methods: ['GET', 'POST'],
    exposedHeaders: [REQUEST_ID_HEADER, 'retry-after'],
    maxAge: ONE_HOUR_SECONDS,
  });
}
