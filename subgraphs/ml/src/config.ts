import { subgraphSettings } from '@quantgraph/shared';

/** Settings of the ml server, by name: what every subgraph reads. */
export const mlSettings = subgraphSettings;
