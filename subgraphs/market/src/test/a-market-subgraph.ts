import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CommandCount, countCommands } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, testStores } from '@quantgraph/shared/test-kit';
import { createMarketSubgraph, type MarketOptions, type MarketSubgraph } from '../create-market-subgraph.js';

export interface TestMarket {
  readonly subgraph: MarketSubgraph;
  readonly duckdbPath: string;
  /** MongoDB commands since the last reset. */
  readonly commands: CommandCount;
  /** DuckDB statements since the last reset. */
  readonly statements: string[];
  reset(): void;
  /** Asks as nobody who is signed in. */
  query(text: string, variables?: Record<string, unknown>): ReturnType<typeof ask>;
  stop(): Promise<void>;
}

/** A market subgraph on stores of its own, with the repository's sample in them unless asked otherwise. */
export async function aMarketSubgraph({
  hasSample = true,
  ...options
}: { hasSample?: boolean } & Pick<Partial<MarketOptions>, 'exportDir' | 'ingestion'> = {}): Promise<TestMarket> {
  const stores = testStores();
  const folder = await mkdtemp(path.join(tmpdir(), 'market-'));
  const duckdbPath = path.join(folder, 'market.duckdb');
  const statements: string[] = [];
  const subgraph = await createMarketSubgraph({
    ...stores,
    ...options,
    duckdbPath,
    logger: silentLogger,
    // What claims jobs asks the store again and again, also while a test counts.
    runJobs: options.ingestion !== undefined,
    monitorCommands: true,
    onStatement: (sql) => statements.push(sql),
  });
  if (hasSample) await subgraph.loadSample();
  const commands = countCommands(subgraph.connection);
  return {
    subgraph,
    duckdbPath,
    commands,
    statements,
    reset() {
      commands.reset();
      statements.length = 0;
    },
    query: (text, variables) => ask(subgraph, null, text, variables),
    async stop() {
      // The embedded store drops a filled collection record by record: emptying it first takes a tenth of the time
      await Promise.all(Object.values(subgraph.connection.models).map((model) => model.deleteMany({})));
      await subgraph.stop();
      await dropDatabases(stores);
      await rm(folder, { recursive: true });
    },
  };
}
