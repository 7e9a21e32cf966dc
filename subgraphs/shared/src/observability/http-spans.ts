import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asPartOf, failSpan, isTracing, type Span, startServerSpan } from './spans.js';

const spans = new WeakMap<FastifyRequest, Span>();

/** The span of an HTTP request, while tracing is on. */
export const requestSpan = (request: FastifyRequest): Span | undefined => spans.get(request);

/**
 * A span for each request to one path, which goes on with the caller's trace. Nothing is added to the server while
 * tracing is off. To be called before routes are added.
 */
export function traceRequests(app: FastifyInstance, path: string): void {
  if (!isTracing()) return;
  app.addHook('onRequest', async (request) => {
    if (request.url.split('?', 1)[0] !== path) return;
    const span = startServerSpan(`${request.method} ${path}`, request.headers, {
      'http.request.method': request.method,
      'http.route': path,
      'url.path': path,
      'client.address': request.ip,
    });
    if (span) spans.set(request, span);
  });
  // Not earlier: reading the body loses the active span.
  app.addHook('preHandler', (request, _reply, next) => asPartOf(spans.get(request), next));
  const take = (request: FastifyRequest) => {
    const span = spans.get(request);
    spans.delete(request);
    return span;
  };
  app.addHook('onResponse', async (request, reply) => {
    const span = take(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) failSpan(span, new Error(`HTTP ${reply.statusCode}`));
    span?.end();
  });
  app.addHook('onRequestAbort', async (request) => {
    const span = take(request);
    failSpan(span, new Error('The client left.'));
    span?.end();
  });
}
