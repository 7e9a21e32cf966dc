import { type CommandCount, countCommands, type Subgraph, type Viewer } from '@quantgraph/shared';
import {
  type Answer,
  ask,
  dropDatabases,
  silentLogger,
  type TestStores,
  testStores,
} from '@quantgraph/shared/test-kit';
import type { Connection } from 'mongoose';
import { createGenaiSubgraph, type GenaiOptions } from '../create-subgraph.js';
import { createVectorStore } from '../retrieval/vector-store.js';

export interface TestGenai {
  readonly subgraph: Subgraph;
  readonly stores: TestStores;
  /** The subgraph's database, to look behind the graph. */
  readonly database: Connection;
  readonly count: CommandCount;
  /** Data of an operation that has to succeed. */
  query(viewer: Viewer | null, query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** Payload of a mutation's one field. */
  mutate(viewer: Viewer | null, mutation: string, input: object, selection: string): Promise<Answer['data']>;
  stop(): Promise<void>;
}

/** The real subgraph on the run's stores; without retrieval unless the options bring it. */
export async function aGenaiSubgraph(options: Partial<GenaiOptions> = {}): Promise<TestGenai> {
  const stores = testStores();
  const { mongoUri, dbPrefix } = stores;
  const given = { mongoUri, dbPrefix, logger: silentLogger, monitorCommands: true };
  const subgraph = await createGenaiSubgraph({ ...given, sweepIntervalMs: 3_600_000, ...options });

  async function query(viewer: Viewer | null, text: string, variables?: Record<string, unknown>) {
    const { data, errors } = await ask(subgraph, viewer, text, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  return {
    subgraph,
    stores,
    database: subgraph.connection,
    count: countCommands(subgraph.connection),
    query,
    async mutate(viewer, mutation, input, selection) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`;
      return (await query(viewer, text, { input }))[mutation];
    },
    async stop() {
      await subgraph.stop();
      await dropDatabases(stores);
    },
  };
}

/** Settings of retrieval on the run's real servers. */
export function withRetrieval() {
  const { chromaUrl, embeddingsUrl } = testStores();
  if (!chromaUrl || !embeddingsUrl) throw new Error('These tests need a Chroma server and the embeddings server.');
  return { chromaUrl, embeddingsUrl, bundledEmbeddings: true };
}

/** Deletes the collections that a test's subgraph made. */
export async function dropCollections(dbPrefix: string): Promise<void> {
  const { chromaUrl } = withRetrieval();
  await createVectorStore({ url: chromaUrl, dbPrefix, model: 'any' }).drop();
}
