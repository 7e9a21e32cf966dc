import { availableParallelism } from 'node:os';
import {
  flag,
  port,
  readSettings,
  SUBGRAPHS,
  type SubgraphName,
  subgraphSettings,
  type TracingOptions,
} from '@quantgraph/shared';
import { z } from 'zod';
import type { OperationRules } from './policies/guard-operations.js';
import type { TrafficRules } from './policies/guard-traffic.js';
import { operationSettings, rulesFromSettings } from './policies/operation-settings.js';
import type { ApolloAccount } from './policies/report-usage.js';
import { trafficFromSettings, trafficSettings } from './policies/traffic-settings.js';
import type { StreamSettings } from './subscriptions/serve-streams.js';
import { streamSettings, streamsFromSettings } from './subscriptions/stream-settings.js';
import type { FollowedSupergraph } from './supergraph/follow-supergraph.js';

/** Origins of web pages that may call the gateway, comma-separated; `*` stands for any port. */
const origins = z.string().transform((value) =>
  value
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== ''),
);

/** Apollo Studio's explorer, and pages served from this machine. */
export const DEVELOPMENT_ORIGINS = 'https://studio.apollographql.com,http://localhost:*,http://127.0.0.1:*';

const MOST_WORKERS = 64;
const WORKERS_EXPECTED = `expected "auto" or a number from 1 to ${MOST_WORKERS}`;

/** How many processes serve the port; `auto` for one on each core. */
const workers = z.preprocess(
  (value) => (value === 'auto' ? Math.min(availableParallelism(), MOST_WORKERS) : value),
  z.coerce.number(WORKERS_EXPECTED).int(WORKERS_EXPECTED).min(1, WORKERS_EXPECTED).max(MOST_WORKERS, WORKERS_EXPECTED),
);

/** Settings of the gateway, by name. */
export const gatewaySettings = subgraphSettings.omit({ MONGODB_URI: true, DB_PREFIX: true, DATA_DIR: true }).extend({
  PORT: port.default(4000),
  NODE_ENV: z.string().default('development'),
  INTROSPECTION: flag.optional(),
  SUGGESTIONS: flag.optional(),
  CORS_ORIGINS: origins.optional(),
  SUPERGRAPH: z.enum(['file', 'compose']).default('file'),
  SUPERGRAPH_FILE: z.string().optional(),
  SUPERGRAPH_POLL_MS: z.coerce.number().int().min(0).max(86_400_000).default(10_000),
  ACCESS_LOG: flag.default(true),
  METRICS: flag.default(true),
  WORKERS: workers.default(1),
  APOLLO_KEY: z.string().optional(),
  APOLLO_GRAPH_REF: z.string().optional(),
  REQUEST_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(60_000),
  ...operationSettings,
  ...trafficSettings,
  ...streamSettings,
});

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  /** Whether an error about a name that does not exist says which is near it. */
  readonly suggestions: boolean;
  readonly corsOrigins: readonly string[];
  /** Whether the development mailbox is shown. */
  readonly mailbox: boolean;
  readonly internalSecret: string;
  /** The longest that a request may take. */
  readonly requestTimeoutMs: number;
  /** How much is taken from clients, and how the gateway goes along with subgraphs that have trouble. */
  readonly traffic: TrafficRules;
  /** How subscriptions are served. */
  readonly streams: StreamSettings;
  /** Which operations run: how large and how costly they may be, and which list they are on. */
  readonly operations: Omit<OperationRules, 'policies'>;
  readonly logLevel: z.infer<typeof gatewaySettings>['LOG_LEVEL'];
  readonly supergraph: FollowedSupergraph;
  /** Where traces go, an OTLP/HTTP collector, and which part of them is kept; nothing is traced without an endpoint. */
  readonly tracing: Pick<TracingOptions, 'endpoint' | 'ratio'>;
  /** Whether a line is written for each operation. */
  readonly accessLog: boolean;
  /** Whether measures are kept and shown at `/metrics`, to whoever reaches the port. */
  readonly metrics: boolean;
  /** Processes that serve the port. */
  readonly workers: number;
  /** Where usage is reported to; without it nothing is sent to anyone. */
  readonly apollo: ApolloAccount | undefined;
  /** Base address of each subgraph's server. */
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
}

/** The gateway's settings from the environment. Introspection and foreign origins are open in development only, unless set. */
export function readGatewayConfig(env?: NodeJS.ProcessEnv): GatewayConfig {
  const settings = readSettings(gatewaySettings, env);
  const isProduction = settings.NODE_ENV === 'production';
  const url = (name: SubgraphName) => settings[`${name.toUpperCase() as Uppercase<SubgraphName>}_URL`];
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    introspection: settings.INTROSPECTION ?? !isProduction,
    suggestions: settings.SUGGESTIONS ?? !isProduction,
    corsOrigins: settings.CORS_ORIGINS ?? (isProduction ? [] : origins.parse(DEVELOPMENT_ORIGINS)),
    mailbox: !isProduction,
    internalSecret: settings.INTERNAL_SECRET,
    requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
    traffic: trafficFromSettings(settings, { isProduction, workers: settings.WORKERS }),
    streams: streamsFromSettings(settings),
    operations: rulesFromSettings(settings),
    logLevel: settings.LOG_LEVEL,
    supergraph: { from: settings.SUPERGRAPH, file: settings.SUPERGRAPH_FILE, pollMs: settings.SUPERGRAPH_POLL_MS },
    tracing: { endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: settings.OTEL_TRACES_SAMPLER_ARG },
    accessLog: settings.ACCESS_LOG,
    metrics: settings.METRICS,
    workers: settings.WORKERS,
    apollo: apolloAccount(settings.APOLLO_KEY, settings.APOLLO_GRAPH_REF),
    subgraphUrls: Object.fromEntries(SUBGRAPHS.map((name) => [name, url(name)])) as Record<SubgraphName, string>,
  });
}

function apolloAccount(key: string | undefined, graphRef: string | undefined): ApolloAccount | undefined {
  if (key === undefined) return undefined;
  if (graphRef === undefined)
    throw new Error('APOLLO_GRAPH_REF: expected the graph that APOLLO_KEY is for; got nothing');
  return { key, graphRef };
}
