import { port, subgraphSettings } from '@quantgraph/shared';

/** Settings of the ml server. */
export const mlSettings = subgraphSettings.extend({ PORT: port.default(4004) });
