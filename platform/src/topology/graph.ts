import { join } from 'node:path';
import {
  ACCESS_TOKENS,
  createGateway,
  createInProcessTransport,
  fixedSupergraph,
  type Gateway,
  type GatewayOptions,
  loadSupergraph,
} from '@quantgraph/gateway';
import { createGenaiSubgraph, type GenaiOptions } from '@quantgraph/genai';
import { createMarketSubgraph, type MarketSubgraph } from '@quantgraph/market';
import { createMlSubgraph } from '@quantgraph/ml';
import { createLocalPeers, type MongoOptions, SUBGRAPHS, type Subgraph, type SubgraphName } from '@quantgraph/shared';
import { createTradingSubgraph } from '@quantgraph/trading';
import { createUsersSubgraph } from '@quantgraph/users';
import { createLocalJWKSet } from 'jose';
import type { Logger } from 'pino';

export interface GraphOptions extends MongoOptions {
  readonly logger: Logger;
  /** Holds the file of the time series. */
  readonly dataDir: string;
  /** A private Ed25519 JWK, as JSON: signs access tokens. */
  readonly accessTokenKey: string;
  /** What retrieval needs; without it all else works. */
  readonly retrieval: Omit<GenaiOptions, 'logger' | keyof MongoOptions>;
  /** What web pages and clients may do with the gateway. */
  readonly exposure: Pick<GatewayOptions, 'introspection' | 'suggestions' | 'corsOrigins' | 'traffic'>;
  /** Whether jobs run here, besides being added: true by default. */
  readonly runJobs?: boolean;
  /** Told of each statement that DuckDB gets. */
  readonly onStatement?: (sql: string) => void;
}

/** The whole graph in this process. */
export interface Graph {
  readonly gateway: Gateway;
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>> & { readonly market: MarketSubgraph };
  /** Stops one subgraph for good; the rest goes on. */
  stopSubgraph(name: SubgraphName): Promise<void>;
  /** Drains the gateway, then the subgraphs. */
  close(): Promise<void>;
}

/** Builds the five subgraphs on their stores, and the gateway that calls them directly. */
export async function createGraph(options: GraphOptions): Promise<Graph> {
  const { logger, mongoUri, dbPrefix, monitorCommands = false, runJobs = true } = options;
  const running = new Map<SubgraphName, Subgraph>();
  const peers = createLocalPeers();
  const common = { mongoUri, dbPrefix, monitorCommands, logger, peers };
  const started = async <T extends Subgraph>(starting: Promise<T>): Promise<T> => {
    const subgraph = await starting;
    running.set(subgraph.name, subgraph);
    peers.register(subgraph);
    return subgraph;
  };
  const { dataDir, onStatement } = options;
  const marketOptions = { duckdbPath: join(dataDir, 'market.duckdb'), ...(onStatement && { onStatement }) };
  const stopSubgraph = async (name: SubgraphName) => {
    const subgraph = running.get(name);
    running.delete(name);
    await subgraph?.stop();
  };
  // Trading last in and first out: its jobs need the others.
  const stopAll = async () => {
    await stopSubgraph('trading');
    await Promise.all(SUBGRAPHS.map(stopSubgraph));
  };

  try {
    const [users, market, ml, genai] = await Promise.all([
      started(createUsersSubgraph({ ...common, signingKey: options.accessTokenKey })),
      started(createMarketSubgraph({ ...common, ...marketOptions })),
      started(createMlSubgraph(common)),
      started(createGenaiSubgraph({ ...common, ...options.retrieval })),
    ]);
    const trading = await started(createTradingSubgraph({ ...common, runJobs }));
    const transport = (name: SubgraphName) => createInProcessTransport(() => running.get(name));
    const gateway = await createGateway({
      supergraph: fixedSupergraph(await loadSupergraph()),
      requestTimeoutMs: 60_000,
      transports: {
        users: transport('users'),
        trading: transport('trading'),
        market: transport('market'),
        ml: transport('ml'),
        genai: transport('genai'),
      },
      accessTokens: { ...ACCESS_TOKENS, keys: createLocalJWKSet(users.jwks) },
      ...options.exposure,
      logger,
    });
    const close = async () => {
      await gateway.close();
      await stopAll();
    };
    return { gateway, subgraphs: { users, trading, market, ml, genai }, stopSubgraph, close };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
