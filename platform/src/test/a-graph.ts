import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, ROLES } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, testStores } from '@quantgraph/shared/test-kit';
import { generateSigningKey } from '@quantgraph/users';
import { createGraph, type Graph, type GraphOptions } from '../topology/graph.js';

export interface RunningGraph {
  readonly graph: Graph;
  readonly url: string;
  /** What it runs with. */
  readonly options: GraphOptions;
  /** Stops it, and runs it again on the same stores with other options. */
  reopen(changes: Partial<GraphOptions>): Promise<RunningGraph>;
  /** Stops it and drops its stores. */
  close(): Promise<void>;
}

/** The whole graph in this process on stores of its own, with the sample's market data, listening on a free port. */
export async function aGraph(changes: Partial<GraphOptions> = {}): Promise<RunningGraph> {
  const stores = testStores();
  const options: GraphOptions = {
    ...stores,
    dataDir: await mkdtemp(join(tmpdir(), 'quantgraph-graph-')),
    monitorCommands: true,
    logger: silentLogger,
    accessTokenKey: JSON.stringify(generateSigningKey(Date.now())),
    dataKey: randomBytes(32).toString('base64'),
    retrieval: { ...stores, bundledEmbeddings: true },
    exposure: { introspection: true, corsOrigins: [] },
    ...changes,
  };
  const running = await open(options);
  await cutTwice(running.graph);
  return running;
}

/** A snapshot that another supersedes. */
async function cutTwice({ subgraphs: { market } }: Graph): Promise<void> {
  const query = `mutation { createSnapshot(input: { name: "december", symbols: ["AAPL"], from: "2012-12-03", to: "2012-12-31" }) {
    userErrors { message } } }`;
  const viewer = { id: newId(), scopes: ROLES.administrator };
  for (let count = 0; count < 2; count += 1) {
    const { data, errors } = await ask(market, viewer, query);
    if (errors.length > 0 || data.createSnapshot.userErrors.length > 0) throw new Error('No snapshot was made.');
  }
}

async function open(options: GraphOptions): Promise<RunningGraph> {
  const graph = await createGraph(options);
  let url: string;
  try {
    await graph.subgraphs.market.loadSample();
    url = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
  } catch (error) {
    await graph.close();
    throw error;
  }
  return {
    graph,
    url,
    options,
    async reopen(changes) {
      await graph.close();
      return open({ ...options, ...changes });
    },
    async close() {
      await graph.close();
      await dropDatabases(options);
      await rm(options.dataDir, { recursive: true, force: true });
    },
  };
}
