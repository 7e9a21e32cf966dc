export { createTradingSubgraph, type TradingOptions } from './create-trading-subgraph.js';
