import { mapEvents, type Subgraph } from '@quantgraph/shared';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import type { SubgraphTransport } from './transport.js';
import { untilAborted } from './until-aborted.js';

/** Calls a subgraph in this process. `find` answers undefined while the subgraph is not running. */
export function createInProcessTransport(
  find: () => Pick<Subgraph, 'execute' | 'subscribe'> | undefined,
): SubgraphTransport {
  function get(): Pick<Subgraph, 'execute' | 'subscribe'> {
    const subgraph = find();
    if (!subgraph) throw new Error('The subgraph is not running in this process.');
    return subgraph;
  }

  return {
    async send({ kind, query, variables, context }): Promise<SubgraphAnswer> {
      const { viewer, requestId, client } = context;
      const signal = kind === 'mutation' ? undefined : context.signal;
      return get().execute({ query, variables, viewer, requestId, address: client.address, signal });
    },
    subscribe({ query, variables, context: { viewer, requestId, client, signal } }) {
      const events = mapEvents<SubgraphAnswer, SubgraphAnswer>(
        async () => get().subscribe({ query, variables, viewer, requestId, address: client.address, signal }),
        (answer) => answer,
      );
      return untilAborted(events, signal);
    },
    isUp: async () => find() !== undefined,
  };
}
