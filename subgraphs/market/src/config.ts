import path from 'node:path';
import { flag, port, readSettings, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';
import type { MarketOptions } from './create-market-subgraph.js';
import type { IngestionOptions } from './ingestion/create-ingestion.js';
import type { LakeOptions, StoreOptions } from './open-store.js';

const DAYS_EXPECTED = 'expected a number of days from 1 on';
const days = z.coerce.number(DAYS_EXPECTED).int(DAYS_EXPECTED).min(1, DAYS_EXPECTED);

const NO_S3 =
  "expected a folder: S3 takes DuckDB's extension httpfs, which does not come with it; mount the bucket instead";

/** Settings of how the time series are kept, by name. */
export const storageSettings = z.object({
  MARKET_LAKE: z
    .string()
    .regex(/^(?![a-z0-9]+:\/\/)/i, NO_S3)
    .optional(),
  /** Where the time series lie; in DATA_DIR unless given. */
  DUCKDB_PATH: z.string().optional(),
  /** Where exports lie; in the lake, else in DATA_DIR, unless given. */
  EXPORT_DIR: z.string().optional(),
  MARKET_ROLE: z.enum(['writer', 'replica']).default('writer'),
  MARKET_LAKE_SECONDS: z.coerce.number().min(0.1).max(86_400).default(30),
  MARKET_RETENTION_VERSIONS_DAYS: days.optional(),
  MARKET_RETENTION_REJECTED_DAYS: days.optional(),
  MARKET_RETENTION_MINUTES_DAYS: days.optional(),
  /** How much of daily bars stays in memory between requests; 0 for nothing. */
  MARKET_MEMORY_MB: z.coerce.number().min(0).default(256),
  MARKET_COMPACT_ABOVE: z.coerce.number().min(0).max(1).default(0.5),
});

/** Tables of what was replaced. */
const VERSIONS = ['market_data_versions', 'minute_bars_versions', 'economic_indicator_versions'];
/** Tables of what was within days. */
const MINUTES = ['minute_bars', 'minute_bars_versions'];

type StorageSettings = z.infer<typeof storageSettings>;

/** How the time series are kept by these settings. */
export type StorageOptions = Pick<StoreOptions, 'lake' | 'retention' | 'compactAbove'> &
  Partial<Pick<MarketOptions, 'duckdbPath' | 'exportDir' | 'keptBarsMb'>>;

/** The same, as the settings say. Throws for a replica of nothing. */
export function storageOptions(settings: StorageSettings): StorageOptions {
  const {
    MARKET_RETENTION_VERSIONS_DAYS: versions,
    MARKET_RETENTION_REJECTED_DAYS: rejected,
    MARKET_RETENTION_MINUTES_DAYS: minutes,
  } = settings;
  const lake = lakeOf(settings);
  return {
    ...(lake && { lake }),
    ...(settings.DUCKDB_PATH !== undefined && { duckdbPath: path.resolve(settings.DUCKDB_PATH) }),
    ...(settings.EXPORT_DIR !== undefined && { exportDir: path.resolve(settings.EXPORT_DIR) }),
    retention: [
      ...(versions ? VERSIONS.map((table) => ({ table, column: 'superseded_at', days: versions })) : []),
      ...(rejected ? [{ table: 'rejected_rows', column: 'created_at', days: rejected }] : []),
      ...(minutes ? MINUTES.map((table) => ({ table, column: 'timestamp', days: minutes })) : []),
    ],
    compactAbove: settings.MARKET_COMPACT_ABOVE,
    keptBarsMb: settings.MARKET_MEMORY_MB,
  };
}

function lakeOf({ MARKET_LAKE, MARKET_ROLE: role, MARKET_LAKE_SECONDS }: StorageSettings): LakeOptions | undefined {
  if (MARKET_LAKE !== undefined) {
    return { folder: path.resolve(MARKET_LAKE), role, everyMs: MARKET_LAKE_SECONDS * 1000 };
  }
  if (role === 'replica') throw new Error('Expected MARKET_LAKE beside MARKET_ROLE=replica, but got nothing.');
  return undefined;
}

/** Where market data comes from. */
export const ingestionSettings = z.object({
  /** The folder whose files administrators may import; none unless given. */
  IMPORT_DIR: z.string().optional(),
  /** Without it Alpha Vantage is not asked. */
  ALPHA_VANTAGE_API_KEY: z.string().optional(),
  ALPHA_VANTAGE_URL: z.url().optional(),
  /** What the key's plan allows. */
  ALPHA_VANTAGE_CALLS_PER_MINUTE: z.coerce.number().int().min(1).default(5),
});

export function ingestionOptions(settings: z.infer<typeof ingestionSettings>): IngestionOptions {
  const { IMPORT_DIR, ALPHA_VANTAGE_API_KEY, ALPHA_VANTAGE_URL, ALPHA_VANTAGE_CALLS_PER_MINUTE } = settings;
  return {
    ...(IMPORT_DIR !== undefined && { importDir: IMPORT_DIR }),
    ...(ALPHA_VANTAGE_API_KEY !== undefined && {
      alphaVantage: {
        key: ALPHA_VANTAGE_API_KEY,
        callsPerMinute: ALPHA_VANTAGE_CALLS_PER_MINUTE,
        ...(ALPHA_VANTAGE_URL !== undefined && { url: ALPHA_VANTAGE_URL }),
      },
    }),
  };
}

const marketSettings = subgraphSettings.extend({
  PORT: port.default(4003),
  /** Whether to put the repository's sample into the stores at start; a replica never does. */
  SAMPLE_DATA: flag.default(true),
  ...storageSettings.shape,
  ...ingestionSettings.shape,
});

/** Settings of the market subgraph's own process. */
export function readMarketSettings(env: NodeJS.ProcessEnv = process.env) {
  const settings = readSettings(marketSettings, env);
  const storage = storageOptions(settings);
  return {
    ...settings,
    loadsSample: settings.SAMPLE_DATA && storage.lake?.role !== 'replica',
    storage: {
      ...storage,
      duckdbPath: storage.duckdbPath ?? path.join(settings.DATA_DIR, 'market.duckdb'),
      folder: path.join(settings.DATA_DIR, 'market'),
    },
    ingestion: ingestionOptions(settings),
  };
}
