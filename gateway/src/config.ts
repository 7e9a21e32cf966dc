import { flag, port, readSettings, SUBGRAPHS, type SubgraphName, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';

/** Origins of web pages that may call the gateway, comma-separated; `*` stands for any port. */
const origins = z.string().transform((value) =>
  value
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== ''),
);

/** Apollo Studio's explorer, and pages served from this machine. */
export const DEVELOPMENT_ORIGINS = 'https://studio.apollographql.com,http://localhost:*,http://127.0.0.1:*';

/** Settings of the gateway, by name. */
export const gatewaySettings = subgraphSettings.omit({ MONGODB_URI: true, DB_PREFIX: true, DATA_DIR: true }).extend({
  PORT: port.default(4000),
  NODE_ENV: z.string().default('development'),
  INTROSPECTION: flag.optional(),
  CORS_ORIGINS: origins.optional(),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(30_000),
});

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  readonly internalSecret: string;
  readonly subgraphTimeoutMs: number;
  readonly logLevel: z.infer<typeof gatewaySettings>['LOG_LEVEL'];
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
    corsOrigins: settings.CORS_ORIGINS ?? (isProduction ? [] : origins.parse(DEVELOPMENT_ORIGINS)),
    internalSecret: settings.INTERNAL_SECRET,
    subgraphTimeoutMs: settings.SUBGRAPH_TIMEOUT_MS,
    logLevel: settings.LOG_LEVEL,
    subgraphUrls: Object.fromEntries(SUBGRAPHS.map((name) => [name, url(name)])) as Record<SubgraphName, string>,
  });
}

/**
 * @apollo/gateway sends usage metrics to its vendor, and asks the clouds' metadata services about this machine, unless
 * this variable says no. It reads it when a gateway is constructed and has no option for it.
 */
export function disableVendorTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}
