export { createTradingSubgraph, type TradingOptions } from './create-trading-subgraph.js';
export { runBacktest } from './engine/run-backtest.js';
export type { Bars } from './engine/types.js';
export { figuresOf, summarise } from './metrics/summarise.js';
