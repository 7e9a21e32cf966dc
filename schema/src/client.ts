import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

export interface GraphAnswer<TData> {
  /** Null where the whole answer failed; parts of it may be null, with an error that names their path. */
  readonly data: TData | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface GraphClientOptions {
  /** The gateway's GraphQL endpoint. */
  readonly url: string;
  /** Signs requests in; none for an anonymous caller. */
  readonly accessToken?: string;
}

/**
 * Runs a document of schema/operations against the gateway; its variables and its answer are typed by it. Throws where what
 * answers is no GraphQL server.
 */
export async function request<TData, TVariables>(
  { url, accessToken }: GraphClientOptions,
  document: DocumentTypeDecoration<TData, TVariables> & { toString(): string },
  ...[variables]: TVariables extends Record<string, never> ? [] : [TVariables]
): Promise<GraphAnswer<TData>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as Partial<GraphAnswer<TData>>;
  const { data = null, errors = [] } = answer;
  if (!('data' in answer || 'errors' in answer))
    throw new Error(
      `Expected a GraphQL response from ${url}, but got HTTP ${response.status} without data and errors.`,
    );
  return { data, errors };
}
