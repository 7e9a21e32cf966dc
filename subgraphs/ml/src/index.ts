export { createMlSubgraph, type MlOptions } from './create-subgraph.js';
