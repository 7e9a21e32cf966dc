import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Subgraph, SubgraphRequest } from '../graphql/subgraph.js';
import { sendResults, wantsEventStream } from '../subscriptions/event-stream.js';

export interface ServeSubscriptionsOptions {
  readonly subgraph: Pick<Subgraph, 'subscribe'>;
  readonly logger: Logger;
  /** What a request that has been let in asks for, and as whom. */
  readonly requestOf: (request: FastifyRequest) => SubgraphRequest;
}

/**
 * A hook for the graph's route, after the one that lets callers in: answers who accepts an event stream with the results of
 * a subscription, each an event. Streams that are open when the server closes are cut, so that nobody takes it for their end.
 */
export function serveSubscriptions(
  app: FastifyInstance,
  { subgraph, logger, requestOf }: ServeSubscriptionsOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const open = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const response of open) response.destroy();
  });

  return async (request, reply) => {
    if (!wantsEventStream(request.headers)) return;
    const results = subgraph.subscribe(requestOf(request));
    const response = reply.hijack().raw;
    open.add(response);
    response.once('close', () => open.delete(response));
    sendResults(response, results).catch((error) => logger.error({ err: error }, 'A subscription broke'));
  };
}
