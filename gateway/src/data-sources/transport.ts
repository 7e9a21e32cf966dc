import type { GatewayContext } from '../context.js';
import type { SubgraphCaller } from '../execution/subgraph-fetch.js';

/** The way to one subgraph: called directly, or over HTTP. */
export interface SubgraphTransport extends SubgraphCaller<GatewayContext> {
  isUp(): Promise<boolean>;
}
