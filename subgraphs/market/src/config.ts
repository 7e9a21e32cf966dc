import path from 'node:path';
import { flag, port, readSettings, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';
import type { IngestionOptions } from './ingestion/create-ingestion.js';

/** A setting that is empty, as compose files leave one, is not set. */
const unlessEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Where market data comes from. */
export const ingestionSettings = z.object({
  /** The folder whose files administrators may import; none unless given. */
  IMPORT_DIR: unlessEmpty(z.string()),
  /** Without it Alpha Vantage is not asked. */
  ALPHA_VANTAGE_API_KEY: unlessEmpty(z.string()),
  ALPHA_VANTAGE_URL: unlessEmpty(z.url()),
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
  /** Where the time series lie; in DATA_DIR unless given. */
  DUCKDB_PATH: z.string().optional(),
  /** Whether to put the repository's sample into the stores at start. */
  SAMPLE_DATA: flag.default(true),
  ...ingestionSettings.shape,
});

/** Settings of the market subgraph's own process. */
export function readMarketSettings() {
  const settings = readSettings(marketSettings);
  return {
    ...settings,
    duckdbPath: settings.DUCKDB_PATH ?? path.join(settings.DATA_DIR, 'market.duckdb'),
    ingestion: ingestionOptions(settings),
  };
}
