import type { Subgraph } from '@quantgraph/shared';
import type { SubgraphAnswer, SubgraphTransport } from './transport.js';

/** Calls a subgraph in this process. `find` answers undefined while the subgraph is not running. */
export function createInProcessTransport(find: () => Pick<Subgraph, 'execute'> | undefined): SubgraphTransport {
  return {
    async send(request): Promise<SubgraphAnswer> {
      const subgraph = find();
      if (!subgraph) throw new Error('The subgraph is not running in this process.');
      return subgraph.execute(request);
    },
    isUp: async () => find() !== undefined,
  };
}
