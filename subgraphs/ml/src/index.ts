export { createMlSubgraph, type MlOptions, type MlSubgraph } from './create-subgraph.js';
