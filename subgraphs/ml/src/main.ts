import { readSettings, runSubgraph } from '@quantgraph/shared';
import { mlSettings } from './config.js';
import { createMlSubgraph } from './create-subgraph.js';

await runSubgraph('ml', readSettings(mlSettings), createMlSubgraph);
