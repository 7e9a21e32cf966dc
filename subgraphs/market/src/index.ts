export { tradingDays } from './calendar/trading-days.js';
export { ingestionOptions, ingestionSettings, storageOptions, storageSettings } from './config.js';
export {
  createMarketSubgraph,
  type MarketOptions,
  type MarketSubgraph,
  type SampleProgress,
} from './create-market-subgraph.js';
export { createIndicatorPool } from './indicator-threads/indicator-pool.js';
export { runMarketCommand } from './storage/run-command.js';
export { readMinutePrices } from './store/minute-bars.js';
export { readIndicators } from './technical-indicator/read-indicators.js';
