import { createIdentitySigner, SUBGRAPHS, startTracing } from '@quantgraph/shared';
import type { Logger } from 'pino';
import { metricsOfAllWorkers } from './cluster/cluster-metrics.js';
import type { GatewayConfig } from './config.js';
import { createGateway, type Gateway } from './create-gateway.js';
import { createHttpTransport } from './data-sources/http-transport.js';
import { createMetrics, type GatewayMetrics, processMetrics } from './observability/metrics.js';
import { ACCESS_TOKENS, KEYS_PATH } from './policies/authenticate.js';
import { remoteKeys } from './policies/remote-keys.js';
import { followSupergraph } from './supergraph/follow-supergraph.js';

export interface RunningGateway extends Pick<Gateway, 'close'> {
  /** Looks for a new supergraph. */
  reload(): void;
}

/** A gateway over subgraphs that are processes of their own, listening, with all that the settings ask for. */
export async function startGateway(config: GatewayConfig, logger: Logger): Promise<RunningGateway> {
  const tracing = await startTracing({ serviceName: 'quantgraph-gateway', ...config.tracing });
  const transports = httpTransports(config);
  const supergraph = await followSupergraph(config.supergraph, transports, logger);
  const metrics = config.metrics ? createMetrics() : undefined;
  const gateway = await createGateway({
    supergraph,
    transports,
    accounts: 'users',
    exports: 'market',
    accessTokens: { ...ACCESS_TOKENS, ...remoteKeys(new URL(KEYS_PATH, config.subgraphUrls.users)) },
    introspection: config.introspection,
    suggestions: config.suggestions,
    corsOrigins: config.corsOrigins,
    mailbox: config.mailbox,
    traffic: config.traffic,
    streams: config.streams,
    requestTimeoutMs: config.requestTimeoutMs,
    operations: config.operations,
    observability: {
      accessLog: config.accessLog ? logger : undefined,
      metrics,
      metricsOfAllWorkers: ofAllWorkers(config, metrics),
      apollo: config.apollo,
    },
    logger,
  });
  const url = await gateway.listen({ host: config.host, port: config.port });
  logger.info({ url, supergraph: supergraph.status().version }, 'The gateway is listening');
  return {
    reload: () => void supergraph.reload(),
    async close() {
      supergraph.close();
      await gateway.close();
      await tracing.close();
    },
  };
}

function httpTransports({ internalSecret, subgraphUrls, traffic }: GatewayConfig) {
  const signer = createIdentitySigner(internalSecret);
  const transports = SUBGRAPHS.map(
    (name) =>
      [name, createHttpTransport({ url: subgraphUrls[name], signer, timeoutMs: traffic.calls.timeoutMs })] as const,
  );
  return Object.fromEntries(transports);
}

function ofAllWorkers({ workers }: GatewayConfig, metrics: GatewayMetrics | undefined) {
  return workers > 1 && metrics ? metricsOfAllWorkers([metrics.registry, processMetrics()]) : undefined;
}
