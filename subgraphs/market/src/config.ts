import path from 'node:path';
import { flag, port, readSettings, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';

const marketSettings = subgraphSettings.extend({
  PORT: port.default(4003),
  /** Where the time series lie; in DATA_DIR unless given. */
  DUCKDB_PATH: z.string().optional(),
  /** The folder whose files administrators may import; none unless given. */
  IMPORT_DIR: z.string().optional(),
  /** Whether to put the repository's sample into the stores at start. */
  SAMPLE_DATA: flag.default(true),
});

/** Settings of the market subgraph's own process. */
export function readMarketSettings() {
  const settings = readSettings(marketSettings);
  return { ...settings, duckdbPath: settings.DUCKDB_PATH ?? path.join(settings.DATA_DIR, 'market.duckdb') };
}
