import type { GatewayContext } from '../context.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { OperationKind, SubgraphAnswer, SubgraphFetch } from '../execution/subgraph-fetch.js';

type Fetch = SubgraphFetch<GatewayContext>;

/** What a policy sees of a call to the ml subgraph. */
export function aFetch(kind: OperationKind = 'query', controller = new AbortController()): Fetch {
  return {
    subgraph: 'ml',
    kind,
    query: '{ models }',
    variables: undefined,
    body: '{"query":"{ models }"}',
    context: {
      viewer: null,
      requestId: 'request-1',
      signal: controller.signal,
      client: { address: '127.0.0.1', name: null, version: null },
    },
  };
}

/** A subgraph at the edge of the system that answers as it is told; `calls` counts what reached it. */
export function aTransport(answer: (fetch: Fetch, call: number) => Promise<SubgraphAnswer>) {
  const calls: Fetch[] = [];
  const transport: SubgraphTransport = {
    send: (fetch) => answer(fetch, calls.push(fetch)),
    async *subscribe(fetch) {
      yield answer(fetch, calls.push(fetch));
    },
    isUp: async () => true,
  };
  return { transport, calls };
}

/** A connection that was refused, as Node says it. */
export function refused(): Error {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });
  return new TypeError('fetch failed', { cause });
}
