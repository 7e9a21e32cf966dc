import {
  ADDRESS_HEADER,
  IDENTITY_HEADER,
  type IdentitySigner,
  REQUEST_ID_HEADER,
  traceHeaders,
} from '@quantgraph/shared';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import { createHttpClient } from './http/http-client.js';
import type { HttpResponse } from './http/response-parser.js';
import { createHttpSubscriber } from './subscribe-http.js';
import type { SubgraphTransport } from './transport.js';

export interface HttpTransportOptions {
  /** Base address of the subgraph's server. */
  readonly url: string;
  readonly signer: IdentitySigner;
  readonly timeoutMs: number;
}

const HEALTH_TIMEOUT_MS = 1_000;
const FIXED_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** 400 is answered to what a caller can mend (a variable that does not coerce, say), in GraphQL's own form. */
const GRAPHQL_STATUSES: readonly number[] = [200, 400];
/** How much of a wrong response is told. */
const SHOWN = 500;

function asAnswer({ status, type, text }: HttpResponse): SubgraphAnswer {
  if (GRAPHQL_STATUSES.includes(status) && /\bjson\b/.test(type)) {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body))
      return body as SubgraphAnswer;
  }
  throw new Error(
    `Expected a GraphQL response in JSON, but got HTTP ${status} of type "${type}" with ${text.slice(0, SHOWN)}.`,
  );
}

/** Calls a subgraph's server, signing who asks. Connections are kept open between calls. */
export function createHttpTransport({ url, signer, timeoutMs }: HttpTransportOptions): SubgraphTransport {
  const endpoint = new URL('/graphql', url);
  const health = new URL('/health', url);
  const client = createHttpClient({ origin: endpoint.origin, timeoutMs });
  return {
    async send({ kind, body, context: { viewer, requestId, client: caller, signal } }) {
      const headers = {
        ...FIXED_HEADERS,
        [IDENTITY_HEADER]: await signer.sign(viewer),
        [REQUEST_ID_HEADER]: requestId,
        [ADDRESS_HEADER]: caller.address,
        ...traceHeaders(),
      };
      // Half a mutation is worse than one that nobody waits for.
      const until = kind === 'mutation' ? undefined : signal;
      return asAnswer(await client.post({ path: endpoint.pathname, headers, body, signal: until }));
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
