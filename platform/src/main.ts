import { readGatewayConfig } from '@quantgraph/gateway';
import { pino } from 'pino';
import { runTopology } from './start.js';
import { createGraph } from './topology/graph.js';

// The whole graph in one process: the default of `npm start`.
await runTopology(async ({ config, stores, secrets, steps }) => {
  const gatewayConfig = readGatewayConfig({ ...process.env, INTERNAL_SECRET: secrets.internalSecret });
  const graph = await steps.run('Subgraphs and gateway', () =>
    createGraph({
      ...config,
      mongoUri: stores.mongoUri,
      accessTokenKey: JSON.stringify(secrets.accessTokenKey),
      retrieval: {
        ...config,
        chromaUrl: stores.chromaUrl,
        embeddingsUrl: stores.embeddingsUrl,
        bundledEmbeddings: config.embeddingsUrl === undefined,
      },
      exposure: gatewayConfig,
      logger: pino({ level: config.logLevel }),
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
    return { url, close: graph.close };
  } catch (error) {
    await graph.close();
    throw error;
  }
});
