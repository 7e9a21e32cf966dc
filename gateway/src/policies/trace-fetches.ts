import { failSpan, inSpan } from '@quantgraph/shared';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { countRepresentations } from '../observability/count-representations.js';
import { executionSpan } from './trace-operations.js';

/**
 * A span for each call to a subgraph, part of the operation's. What runs inside of it, in this process or behind HTTP, is
 * part of the call's. To be used where tracing is on, around all other decorators.
 */
export function traceFetches(
  transport: SubgraphTransport,
  { subgraph }: { readonly subgraph: string },
): SubgraphTransport {
  return {
    async send(fetch) {
      const attributes = {
        subgraph,
        'graphql.operation.type': fetch.kind,
        'graphql.representations': countRepresentations(fetch.variables),
      };
      const details = { kind: 'client', attributes, parent: executionSpan(fetch.context) } as const;
      return inSpan(`fetch ${subgraph}`, details, async (span) => {
        const answer = await transport.send(fetch);
        const [error] = answer.errors ?? [];
        if (error) failSpan(span, error.message);
        return answer;
      });
    },
    subscribe: (fetch) => transport.subscribe(fetch),
    isUp: () => transport.isUp(),
  };
}
