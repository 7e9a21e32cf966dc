import { join } from 'node:path';
import {
  ACCESS_TOKENS,
  createGateway,
  createInProcessTransport,
  type FollowedSupergraph,
  fixedSupergraph,
  followSupergraph,
  type Gateway,
  type GatewayOptions,
  loadSupergraph,
  type SupergraphSource,
} from '@quantgraph/gateway';
import { createGenaiSubgraph, type GenaiOptions } from '@quantgraph/genai';
import { createMarketSubgraph, type MarketOptions, type MarketSubgraph } from '@quantgraph/market';
import { createMlSubgraph } from '@quantgraph/ml';
import { createLocalPeers, type MongoOptions, SUBGRAPHS, type Subgraph, type SubgraphName } from '@quantgraph/shared';
import { createTradingSubgraph } from '@quantgraph/trading';
import { createUsersSubgraph, type UsersOptions } from '@quantgraph/users';
import { createLocalJWKSet } from 'jose';
import type { Logger } from 'pino';

export interface GraphOptions extends MongoOptions {
  readonly logger: Logger;
  /** Holds the file of the time series. */
  readonly dataDir: string;
  /** Signs access tokens: a private Ed25519 JWK, or a JWK Set of such of which the first signs, as JSON. */
  readonly accessTokenKey: string;
  /** 32 bytes in base64: seals what is secret in the store of users. */
  readonly dataKey: string;
  /** How sign-ups and mails go: open and kept in the development mailbox, unless given. */
  readonly accounts?: Pick<UsersOptions, 'mail' | 'signUp'>;
  /** How the time series are kept: in one file, all of them, unless given. */
  readonly market?: Partial<
    Pick<MarketOptions, 'duckdbPath' | 'exportDir' | 'lake' | 'retention' | 'compactAbove' | 'keptBarsMb'>
  >;
  /** Where market data may come from, beside the sample and texts. */
  readonly ingestion?: MarketOptions['ingestion'];
  /** What retrieval needs; without it all else works. */
  readonly retrieval: Omit<GenaiOptions, 'logger' | keyof MongoOptions>;
  /** What web pages and clients may do with the gateway. */
  readonly exposure: Pick<
    GatewayOptions,
    'introspection' | 'suggestions' | 'corsOrigins' | 'mailbox' | 'traffic' | 'operations' | 'streams'
  > &
    Partial<Pick<GatewayOptions, 'requestTimeoutMs'>>;
  /** Where the supergraph comes from; the committed one, for good, unless it is to be followed. */
  readonly supergraph?: FollowedSupergraph;
  /** What is seen of the gateway from outside. */
  readonly observability?: GatewayOptions['observability'];
  /** Whether jobs run here, besides being added: true by default. */
  readonly runJobs?: boolean;
  /** Told of each statement that DuckDB gets. */
  readonly onStatement?: (sql: string) => void;
}

const REQUEST_TIMEOUT_MS = 60_000;

/** The whole graph in this process. */
export interface Graph {
  readonly gateway: Gateway;
  readonly supergraph: SupergraphSource;
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
  const { dataDir, onStatement, ingestion } = options;
  const marketOptions = {
    duckdbPath: join(dataDir, 'market.duckdb'),
    folder: join(dataDir, 'market'),
    ...options.market,
    ...(onStatement && { onStatement }),
    ...(ingestion && { ingestion }),
  };
  const stopSubgraph = async (name: SubgraphName) => {
    const subgraph = running.get(name);
    running.delete(name);
    await subgraph?.stop();
  };
  // Those with jobs first, which need the others: users all of them.
  const stopAll = async () => {
    await stopSubgraph('users');
    await stopSubgraph('trading');
    await Promise.all(SUBGRAPHS.map(stopSubgraph));
  };

  try {
    const [users, market, ml, genai] = await Promise.all([
      started(
        createUsersSubgraph({
          ...common,
          ...options.accounts,
          signingKey: options.accessTokenKey,
          dataKey: options.dataKey,
          runJobs,
        }),
      ),
      started(createMarketSubgraph({ ...common, ...marketOptions, runJobs })),
      started(createMlSubgraph(common)),
      started(createGenaiSubgraph({ ...common, ...options.retrieval })),
    ]);
    const trading = await started(createTradingSubgraph({ ...common, runJobs }));
    const transport = (name: SubgraphName) => createInProcessTransport(() => running.get(name));
    const transports = Object.fromEntries(SUBGRAPHS.map((name) => [name, transport(name)]));
    const supergraph = options.supergraph
      ? await followSupergraph(options.supergraph, transports, logger)
      : fixedSupergraph(await loadSupergraph());
    const gateway = await createGateway({
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      ...options.exposure,
      supergraph,
      transports,
      accounts: 'users',
      exports: 'market',
      accessTokens: { ...ACCESS_TOKENS, keys: createLocalJWKSet(users.jwks), published: async () => users.jwks },
      ...(options.observability && { observability: options.observability }),
      logger,
    });
    const close = async () => {
      supergraph.close();
      await gateway.close();
      await stopAll();
    };
    return { gateway, supergraph, subgraphs: { users, trading, market, ml, genai }, stopSubgraph, close };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
