import { randomUUID } from 'node:crypto';
import type { Subgraph } from '../graphql/subgraph.js';
import type { SubgraphName } from '../graphql/type-defs.js';
import { IDENTITY_HEADER, type IdentitySigner, REQUEST_ID_HEADER } from '../identity/identity-token.js';
import type { Viewer } from '../identity/viewer.js';
import { inSpan, traceHeaders } from '../observability/spans.js';

/** A GraphQL operation against another subgraph. */
export interface PeerOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** The other subgraphs, by their public contract: the only way in which one subgraph reaches another's data. */
export interface Peers {
  /** Runs an operation as `viewer` and answers its data; throws PeerError when the peer is down or answers errors. */
  call<T>(subgraph: SubgraphName, operation: PeerOperation, viewer: Viewer | null): Promise<T>;
}

/** A peer that does not answer, or answers errors. */
export class PeerError extends Error {
  override readonly name = 'PeerError';
  readonly subgraph: SubgraphName;
  /** Code of the peer's first error; undefined when the peer did not answer at all. */
  readonly code: string | undefined;

  constructor(subgraph: SubgraphName, message: string, code?: string, options?: ErrorOptions) {
    super(message, options);
    this.subgraph = subgraph;
    this.code = code;
  }
}

interface PeerResult {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

function dataOf<T>(subgraph: SubgraphName, { data, errors }: PeerResult): T {
  const [error] = errors ?? [];
  if (!error) return data as T;
  const code = typeof error.extensions?.code === 'string' ? error.extensions.code : undefined;
  throw new PeerError(subgraph, `The ${subgraph} subgraph answered: ${error.message}`, code);
}

/** Peers in the same process, each known once it is registered. */
export function createLocalPeers(): Peers & { register(subgraph: Subgraph): void } {
  const subgraphs = new Map<SubgraphName, Subgraph>();
  return {
    register: (subgraph) => subgraphs.set(subgraph.name, subgraph),
    async call<T>(name: SubgraphName, operation: PeerOperation, viewer: Viewer | null): Promise<T> {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new PeerError(name, `The ${name} subgraph is not running.`);
      return dataOf<T>(name, await subgraph.execute({ ...operation, viewer, requestId: randomUUID() }));
    },
  };
}

const TIMEOUT_MS = 30_000;

/** Peers behind HTTP; `urls` are their GraphQL endpoints. Calls are signed. */
export function createHttpPeers(urls: Readonly<Record<SubgraphName, string>>, signer: IdentitySigner): Peers {
  async function post<T>(name: SubgraphName, operation: PeerOperation, viewer: Viewer | null): Promise<T> {
    const headers = {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: await signer.sign(viewer),
      [REQUEST_ID_HEADER]: randomUUID(),
      ...traceHeaders(),
    };
    let result: PeerResult;
    try {
      const response = await fetch(urls[name], {
        method: 'POST',
        headers,
        body: JSON.stringify(operation),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      result = (await response.json()) as PeerResult;
    } catch (error) {
      throw new PeerError(name, `The ${name} subgraph does not answer.`, undefined, { cause: error });
    }
    return dataOf<T>(name, result);
  }

  return {
    call: <T>(name: SubgraphName, operation: PeerOperation, viewer: Viewer | null): Promise<T> =>
      inSpan(`peer ${name}`, { kind: 'client', attributes: { subgraph: name } }, () =>
        post<T>(name, operation, viewer),
      ),
  };
}
