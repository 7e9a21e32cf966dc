export { ingestionOptions, ingestionSettings, storageOptions, storageSettings } from './config.js';
export {
  createMarketSubgraph,
  type MarketOptions,
  type MarketSubgraph,
  type SampleProgress,
} from './create-market-subgraph.js';
export { runMarketCommand } from './storage/run-command.js';
