import { runSubgraph } from '@quantgraph/shared';
import { readMarketSettings } from './config.js';
import { createMarketSubgraph } from './create-market-subgraph.js';

const settings = readMarketSettings();

await runSubgraph('market', settings, async (options) => {
  const subgraph = await createMarketSubgraph({ ...options, ...settings.storage, ingestion: settings.ingestion });
  if (settings.loadsSample) {
    await subgraph.loadSample({ onProgress: (loaded) => options.logger.info(loaded, 'Sample data is in') });
  }
  return subgraph;
});
