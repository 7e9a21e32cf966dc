import { join } from 'node:path';
import { createMetrics, readGatewayConfig } from '@quantgraph/gateway';
import { createLogger, startTracing } from '@quantgraph/shared';
import { pino } from 'pino';
import { runTopology } from './start.js';
import { createGraph } from './topology/graph.js';

// The whole graph in one process: the default of `npm start`.
await runTopology(async ({ config, stores, secrets, steps }) => {
  const gatewayConfig = readGatewayConfig({ ...process.env, INTERNAL_SECRET: secrets.internalSecret });
  const tracing = await startTracing({ serviceName: 'quantgraph', ...gatewayConfig.tracing });
  const graph = await steps.run('Subgraphs and gateway', () =>
    createGraph({
      ...config,
      mongoUri: stores.mongoUri,
      accessTokenKey: JSON.stringify(secrets.accessTokenKey),
      dataKey: secrets.dataKey,
      retrieval: {
        ...config,
        chromaUrl: stores.chromaUrl,
        embeddingsUrl: stores.embeddingsUrl,
        bundledEmbeddings: config.embeddingsUrl === undefined,
      },
      exposure: gatewayConfig,
      supergraph: gatewayConfig.supergraph,
      observability: {
        // The terminal shows how the start goes; who asked for what goes to a file of its own.
        accessLog: gatewayConfig.accessLog ? fileLogger(join(config.dataDir, 'logs', 'access.log')) : undefined,
        metrics: gatewayConfig.metrics ? createMetrics() : undefined,
        apollo: gatewayConfig.apollo,
      },
      logger: createLogger({ level: config.logLevel }),
    }),
  );
  try {
    if (config.loadsSampleData) {
      await steps.run('Sample data', (step) =>
        graph.subgraphs.market.loadSample({
          onProgress: ({ table, rows, share }) => step.progress({ text: `${table}, ${rows} rows`, share }),
        }),
      );
    }
    const url = await graph.gateway.listen(config);
    process.on('SIGHUP', () => void graph.supergraph.reload());
    return {
      url,
      async close() {
        await graph.close();
        await tracing.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
});

/** Lines are written beside the requests, and what is left when the process ends. A start begins a new file. */
function fileLogger(dest: string) {
  return createLogger({ level: 'info' }, pino.destination({ dest, mkdir: true, append: false, sync: false }));
}
