export { createMarketSubgraph, type MarketOptions, type MarketSubgraph } from './create-market-subgraph.js';
export type { LoadProgress } from './store/load-sample.js';
