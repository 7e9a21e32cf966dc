import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from './context.js';
import { deliverDeferred } from './deliver-deferred.js';
import type { DocumentStore } from './document-store.js';
import type { FederatedGraph } from './federated-graph.js';
import type { GatewayOptions } from './gateway-options.js';
import { leaveAnswers, stringifyForSlot } from './http/answer-bytes.js';
import { guardOperations, type OperationRules } from './policies/guard-operations.js';
import { maskErrors, publicError } from './policies/mask-errors.js';
import { requireOperation } from './policies/require-operation.js';

/** Apollo Server over the federated graph: parses, validates, and asks each policy about every operation. */
export async function startApollo(
  app: FastifyInstance,
  graph: FederatedGraph,
  documents: DocumentStore,
  options: GatewayOptions,
  rules: OperationRules,
  observers: readonly ApolloServerPlugin<GatewayContext>[],
): Promise<ApolloServer<GatewayContext>> {
  const { logger } = options;
  const account = options.observability?.apollo;
  const guard = guardOperations(rules, logger);
  const apollo = new ApolloServer<GatewayContext>({
    ...guard.options,
    gateway: graph,
    ...(account && { apollo: { key: account.key, graphRef: account.graphRef } }),
    documentStore: documents,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: options.suggestions === false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: stringifyForSlot,
    logger: apolloLogger(logger),
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      requireOperation(),
      ...guard.plugins,
      maskErrors(logger),
      ...observers,
      leaveAnswers(),
      deliverDeferred({ graph, show: (error, { requestId }) => publicError(error, requestId, logger) }),
      // The response cache says itself how long an answer holds.
      ...(options.traffic?.responseCache ? [ApolloServerPluginCacheControlDisabled()] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function apolloLogger(logger: Logger) {
  return {
    debug: (message?: string) => logger.debug(message),
    // Apollo's "info" is about its own start.
    info: (message?: string) => logger.debug(message),
    warn: (message?: string) => logger.warn(message),
    error: (message?: string) => logger.error(message),
  };
}
