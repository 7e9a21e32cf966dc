import { IDENTITY_HEADER, type IdentitySigner, REQUEST_ID_HEADER, traceHeaders } from '@quantgraph/shared';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import { createHttpSubscriber } from './subscribe-http.js';
import type { SubgraphTransport } from './transport.js';

export interface HttpTransportOptions {
  /** Base address of the subgraph's server. */
  readonly url: string;
  readonly signer: IdentitySigner;
  readonly timeoutMs: number;
}

const HEALTH_TIMEOUT_MS = 1_000;

/** Apollo answers 400 to what a caller can mend (a variable that does not coerce, say), in GraphQL's own form. */
const GRAPHQL_STATUSES: readonly number[] = [200, 400];

function asAnswer(status: number, body: unknown): SubgraphAnswer {
  if (GRAPHQL_STATUSES.includes(status) && typeof body === 'object' && body !== null) {
    if ('data' in body || 'errors' in body) return body as SubgraphAnswer;
  }
  throw new Error(`Expected a GraphQL response, but got HTTP ${status} with ${JSON.stringify(body)?.slice(0, 500)}.`);
}

/** Calls a subgraph's server, signing who asks. Connections are kept open between calls. */
export function createHttpTransport({ url, signer, timeoutMs }: HttpTransportOptions): SubgraphTransport {
  const endpoint = new URL('/graphql', url);
  const health = new URL('/health', url);
  return {
    async send({ body, context: { viewer, requestId } }) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          [IDENTITY_HEADER]: await signer.sign(viewer),
          [REQUEST_ID_HEADER]: requestId,
          ...traceHeaders(),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return asAnswer(response.status, await response.json());
    },
    subscribe: createHttpSubscriber({ endpoint, signer, timeoutMs }),
    async isUp() {
      try {
        const response = await fetch(health, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
        await response.body?.cancel();
        return response.ok;
      } catch {
        return false;
      }
    },
  };
}
