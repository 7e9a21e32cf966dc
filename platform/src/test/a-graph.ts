import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabases, silentLogger, type TestStores, testStores } from '@quantgraph/shared/test-kit';
import { generateSigningKey } from '@quantgraph/users';
import { createGraph, type Graph, type GraphOptions } from '../topology/graph.js';

export interface RunningGraph {
  readonly graph: Graph;
  readonly url: string;
  readonly stores: TestStores;
  close(): Promise<void>;
}

/** The whole graph in this process on stores of its own, with the sample's market data, listening on a free port. */
export async function aGraph(options: Partial<GraphOptions> = {}): Promise<RunningGraph> {
  const stores = testStores();
  const dataDir = await mkdtemp(join(tmpdir(), 'quantgraph-graph-'));
  const graph = await createGraph({
    ...stores,
    dataDir,
    monitorCommands: true,
    logger: silentLogger,
    accessTokenKey: await generateSigningKey(),
    retrieval: { ...stores, bundledEmbeddings: true },
    exposure: { introspection: true, corsOrigins: [] },
    ...options,
  });
  await graph.subgraphs.market.loadSample();
  const url = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await graph.close();
    await dropDatabases(stores);
    await rm(dataDir, { recursive: true, force: true });
  };
  return { graph, url, stores, close };
}
