import { resolve } from 'node:path';
import { ingestionOptions, ingestionSettings, storageOptions, storageSettings } from '@quantgraph/market';
import { flag, port, readSettings, type SubgraphName, subgraphSettings } from '@quantgraph/shared';
import { accountOptions, accountSettings } from '@quantgraph/users';
import { z } from 'zod';

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http:// or https:// address' });

/** Settings of a start that brings everything with it, by name. */
export const platformSettings = subgraphSettings
  .pick({ HOST: true, DB_PREFIX: true, DATA_DIR: true, LOG_LEVEL: true })
  .extend({
    PORT: port.default(4000),
    USERS_PORT: port.default(4001),
    TRADING_PORT: port.default(4002),
    MARKET_PORT: port.default(4003),
    ML_PORT: port.default(4004),
    GENAI_PORT: port.default(4005),
    MONGODB_URI: subgraphSettings.shape.MONGODB_URI.optional(),
    CHROMA_URL: httpUrl.optional(),
    EMBEDDINGS_URL: httpUrl.optional(),
    EMBEDDINGS_API_KEY: z.string().optional(),
    EMBEDDINGS_MODEL: z.string().optional(),
    MONGO_PORT: port.optional(),
    CHROMA_PORT: port.optional(),
    EMBEDDINGS_PORT: port.optional(),
    INTERNAL_SECRET: subgraphSettings.shape.INTERNAL_SECRET.optional(),
    ACCESS_TOKEN_KEY: z.string().optional(),
    DATA_KEY: z.string().optional(),
    SAMPLE_DATA: flag.default(true),
    ...accountSettings.shape,
    ...storageSettings.shape,
    ...ingestionSettings.shape,
  });

export interface PlatformConfig {
  readonly host: string;
  readonly port: number;
  /** Of each subgraph's own server, where subgraphs are processes. */
  readonly subgraphPorts: Readonly<Record<SubgraphName, number>>;
  /** Absolute. */
  readonly dataDir: string;
  readonly dbPrefix: string;
  readonly logLevel: z.infer<typeof platformSettings>['LOG_LEVEL'];
  readonly loadsSampleData: boolean;
  readonly mongodbUri: string | undefined;
  readonly chromaUrl: string | undefined;
  readonly embeddingsUrl: string | undefined;
  readonly embeddingsApiKey: string | undefined;
  readonly embeddingsModel: string | undefined;
  readonly mongoPort: number | undefined;
  readonly chromaPort: number | undefined;
  readonly embeddingsPort: number | undefined;
  readonly internalSecret: string | undefined;
  /** A private JWK, or a JWK Set of such of which the first signs, in JSON. */
  readonly accessTokenKey: string | undefined;
  readonly dataKey: string | undefined;
  /** How sign-ups and mails go. */
  readonly accounts: ReturnType<typeof accountOptions>;
  /** How the time series are kept. */
  readonly market: ReturnType<typeof storageOptions>;
  /** Where market data comes from. */
  readonly ingestion: ReturnType<typeof ingestionOptions>;
}

/** Reads the settings, once; throws one error naming each that can't be used. */
export function readPlatformConfig(env: NodeJS.ProcessEnv = process.env): PlatformConfig {
  const settings = readSettings(platformSettings, env);
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    subgraphPorts: Object.freeze({
      users: settings.USERS_PORT,
      trading: settings.TRADING_PORT,
      market: settings.MARKET_PORT,
      ml: settings.ML_PORT,
      genai: settings.GENAI_PORT,
    }),
    dataDir: resolve(settings.DATA_DIR),
    dbPrefix: settings.DB_PREFIX,
    logLevel: settings.LOG_LEVEL,
    loadsSampleData: settings.SAMPLE_DATA,
    mongodbUri: settings.MONGODB_URI,
    chromaUrl: settings.CHROMA_URL,
    embeddingsUrl: settings.EMBEDDINGS_URL,
    embeddingsApiKey: settings.EMBEDDINGS_API_KEY,
    embeddingsModel: settings.EMBEDDINGS_MODEL,
    mongoPort: settings.MONGO_PORT,
    chromaPort: settings.CHROMA_PORT,
    embeddingsPort: settings.EMBEDDINGS_PORT,
    internalSecret: settings.INTERNAL_SECRET,
    accessTokenKey: settings.ACCESS_TOKEN_KEY,
    dataKey: settings.DATA_KEY,
    accounts: accountOptions(settings, `http://localhost:${settings.PORT}`),
    market: storageOptions(settings),
    ingestion: ingestionOptions(settings),
  });
}
