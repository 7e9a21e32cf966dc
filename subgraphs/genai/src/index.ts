export { createGenaiSubgraph, type GenaiOptions } from './create-subgraph.js';
