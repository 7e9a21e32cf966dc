export { ingestionOptions, ingestionSettings } from './config.js';
export {
  createMarketSubgraph,
  type MarketOptions,
  type MarketSubgraph,
  type SampleProgress,
} from './create-market-subgraph.js';
