import type { Logger } from 'pino';
import type { SubgraphTransport } from './data-sources/transport.js';
import type { ObservabilityOptions } from './observability/observe-gateway.js';
import type { AccessTokenRules } from './policies/authenticate.js';
import type { OperationRules } from './policies/guard-operations.js';
import type { TrafficRules } from './policies/guard-traffic.js';
import type { StreamSettings } from './subscriptions/serve-streams.js';
import type { SupergraphSource } from './supergraph/supergraph-source.js';

export interface GatewayOptions {
  readonly supergraph: SupergraphSource;
  /** The way to each subgraph, by its name in the supergraph. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly accessTokens: AccessTokenRules;
  /** The subgraph that tells which sessions and keys have ended; without it tokens hold until they expire, and keys not at all. */
  readonly accounts?: string;
  /** The subgraph whose exports of market data are handed out; none unless given. */
  readonly exports?: string;
  readonly introspection: boolean;
  /** Whether an error about a name that does not exist says which is near it; on by default. */
  readonly suggestions?: boolean;
  readonly corsOrigins: readonly string[];
  /** Whether `/mailbox` shows the mails that were kept in the place of being sent; off by default. */
  readonly mailbox?: boolean;
  readonly logger: Logger;
  /** Whether equal queries of one viewer that are under way at the same time are executed once; on by default. */
  readonly sharing?: boolean;
  /** The longest that a request may take. */
  readonly requestTimeoutMs: number;
  /** Which operations run: how large and how costly they may be, which list they are on, and who may read what. */
  readonly operations?: Partial<OperationRules>;
  /** How much is taken from clients, and how subgraphs that have trouble are called. No rate is limited unless given. */
  readonly traffic?: Partial<TrafficRules>;
  /** What is seen of the gateway from outside; nothing unless asked for. */
  readonly observability?: Omit<ObservabilityOptions, 'logger' | 'costOf'>;
  /** How subscriptions are served. */
  readonly streams?: StreamSettings;
  /** The built explorer, if not the package's own. */
  readonly explorerFolder?: string;
}
