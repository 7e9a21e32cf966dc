export { tradingDays } from './calendar/trading-days.js';
export { ingestionOptions, ingestionSettings, storageOptions, storageSettings } from './config.js';
export {
  createMarketSubgraph,
  type MarketOptions,
  type MarketSubgraph,
  type SampleProgress,
} from './create-market-subgraph.js';
export { computeIndicator } from './indicators/compute-indicator.js';
export { runMarketCommand } from './storage/run-command.js';
export { readParams } from './technical-indicator/read-params.js';
