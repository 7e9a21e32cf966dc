import { randomUUID } from 'node:crypto';
import { REQUEST_ID_HEADER } from '@quantgraph/shared';
import { type FastifyInstance, fastify } from 'fastify';
import { createDocumentStore } from './document-store.js';
import { createFederatedGraph } from './federated-graph.js';
import type { GatewayOptions } from './gateway-options.js';
import { serveAccountExports } from './http/account-export.js';
import { serveExplorer } from './http/explorer.js';
import { serveGraph } from './http/graph.js';
import { serveHealth } from './http/health.js';
import { serveKeySet } from './http/key-set.js';
import { serveMailPages } from './http/mail-pages.js';
import { serveMailbox } from './http/mailbox.js';
import { serveMarketExports } from './http/market-export.js';
import { answerNotFound } from './http/not-found.js';
import { observeGateway } from './observability/observe-gateway.js';
import { followAccess } from './policies/access-state.js';
import { denialsOf } from './policies/authorize.js';
import { allowOrigins } from './policies/cors.js';
import { costOf } from './policies/cost.js';
import { guardCalls } from './policies/guard-calls.js';
import { operationRules } from './policies/guard-operations.js';
import { trafficRules, trustedProxies } from './policies/guard-traffic.js';
import { createRateLimiter, limitOperations, limitRequests } from './policies/rate-limit.js';
import { type AnswerCache, createAnswerCache } from './policies/response-cache/answer-cache.js';
import { cacheResponses, hearCachePolicies } from './policies/response-cache.js';
import { sendSecurityHeaders } from './policies/security-headers.js';
import { startApollo } from './start-apollo.js';
import { serveStreams } from './subscriptions/serve-streams.js';

export interface Gateway {
  /** Starts to listen; answers the address. Port 0 takes any free one. */
  listen(address: { host: string; port: number }): Promise<string>;
  /** Voids the kept answers of one viewer, or those for everyone: to be called when what they show has changed. */
  invalidate(whose: Parameters<AnswerCache['invalidate']>[0]): void;
  /** Finishes the requests under way, then closes. */
  close(): Promise<void>;
}

const REQUEST_ID = /^[\w-]{8,64}$/;
const MAX_DOCUMENTS = 1_000;

/** The HTTP server: each response names its request by the id that the caller gave, or one of our own. */
function createApp(bodyLimit: number, trustProxy: ReturnType<typeof trustedProxies>): FastifyInstance {
  const app = fastify({
    bodyLimit,
    // The JSON scalar refuses these keys and says where they are; in other places they are unknown fields.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    forceCloseConnections: 'idle',
    trustProxy,
    genReqId: ({ headers }) => {
      const given = headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  return app;
}

/** One federated graph over the subgraphs, served at /graphql, with its explorer and health. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, supergraph } = options;
  const rules = operationRules(options.operations);
  const traffic = trafficRules(options.traffic);
  const answers = traffic.responseCache && createAnswerCache(traffic.responseCache);
  const limiter = traffic.rateLimits && createRateLimiter(traffic.rateLimits);
  let draining = false;
  const app = createApp(rules.sizes.bodyBytes, trustedProxies(traffic.trustProxy));
  const observed = observeGateway({
    knownOperations: new Set(rules.persisted.operations.map(({ name }) => name)),
    ...options.observability,
    logger,
    costOf: (context) => costOf(context)?.estimated,
  });
  const transports = guardCalls(options.transports, traffic.calls, logger, observed.circuitSwitched);
  const heard = answers
    ? Object.fromEntries(Object.entries(transports).map(([name, transport]) => [name, hearCachePolicies(transport)]))
    : transports;
  const access = options.accounts === undefined ? undefined : followAccess(heard, options.accounts, logger);
  const accessTokens = { ...options.accessTokens, access };
  const documents = createDocumentStore(MAX_DOCUMENTS);
  const graph = createFederatedGraph({
    supergraph,
    transports: observed.transports(access?.transports ?? heard),
    logger,
    documents,
    known: rules.persisted.operations,
    sharing: options.sharing ?? true,
    permittedTo: denialsOf,
  });
  observed.serve(app, graph, supergraph);
  const apollo = await startApollo(app, graph, documents, options, rules, [
    ...(limiter ? [limitOperations(limiter)] : []),
    ...(answers && traffic.responseCache
      ? [cacheResponses({ cache: answers, ...traffic.responseCache, executedFor: graph.executedFor })]
      : []),
    ...observed.plugins(graph),
  ]);
  await sendSecurityHeaders(app);
  await allowOrigins(app, options.corsOrigins);
  if (limiter) limitRequests(app, limiter, (path) => /^\/(graphql|account|market)/.test(path));
  const { corsOrigins, requestTimeoutMs } = options;
  serveStreams(app, { apollo, accessTokens, corsOrigins, requestTimeoutMs, logger }, options.streams);
  serveGraph(app, apollo, { ...options, accessTokens }, rules.sizes);
  const { accounts } = options;
  const transport = accounts === undefined ? undefined : heard[accounts];
  if (accounts !== undefined && transport) {
    serveAccountExports(app, { subgraph: accounts, transport, accessTokens, logger });
    if (options.mailbox) serveMailbox(app, { subgraph: accounts, transport, logger });
  }
  const { exports } = options;
  const exporting = exports === undefined ? undefined : heard[exports];
  if (exports !== undefined && exporting) {
    serveMarketExports(app, { subgraph: exports, transport: exporting, accessTokens, logger });
  }
  serveMailPages(app);
  if (accessTokens.published) serveKeySet(app, accessTokens.published, logger);
  serveHealth(app, {
    isUp: (name) => transports[name]?.isUp() ?? Promise.resolve(false),
    isDraining: () => draining,
    subgraphs: Object.keys(transports),
    supergraph: supergraph.status,
  });
  await serveExplorer(app, options.explorerFolder);
  answerNotFound(app);
  await app.ready();

  return {
    listen: ({ host, port }) => app.listen({ host, port }),
    invalidate: (whose) => answers?.invalidate(whose),
    async close() {
      draining = true;
      logger.debug('The gateway is draining');
      access?.close();
      await apollo.stop();
    },
  };
}
