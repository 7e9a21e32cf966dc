import { join } from 'node:path';
import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { freePort } from '../stores/free-port.js';
import type { GraphOptions } from '../topology/graph.js';
import { type Services, startServices } from '../topology/services.js';

const INTERNAL_SECRET = 'a secret of the gateway and subgraphs of this test';

/** The graph of these options as processes of their own, with further settings where given. */
export async function asServices(options: GraphOptions, settings: Record<string, string> = {}): Promise<Services> {
  const { accessTokenKey, dataKey, retrieval, dbPrefix, dataDir, mongoUri } = options;
  const ports = await Promise.all([...SUBGRAPHS, 'gateway'].map(() => freePort()));
  const subgraphPorts = Object.fromEntries(SUBGRAPHS.map((name, index) => [name, ports[index]]));
  return startServices({
    config: {
      host: '127.0.0.1',
      port: ports.at(-1) ?? 0,
      subgraphPorts: subgraphPorts as Record<SubgraphName, number>,
      dataDir,
      dbPrefix,
      logLevel: 'warn',
      loadsSampleData: true,
    },
    stores: { mongoUri, chromaUrl: retrieval.chromaUrl, embeddingsUrl: retrieval.embeddingsUrl },
    secrets: { internalSecret: INTERNAL_SECRET, accessTokenKey: JSON.parse(accessTokenKey), dataKey },
    logFolder: join(dataDir, 'logs'),
    env: { ...process.env, ...settings },
    onLost: () => undefined,
  });
}
