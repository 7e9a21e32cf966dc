import type { GraphQLFormattedError } from 'graphql';

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** One operation on its way to a subgraph. Its text and values are made when a transport first asks for them. */
export interface SubgraphFetch<C> {
  readonly subgraph: string;
  readonly kind: OperationKind;
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  /** The whole request as JSON. */
  readonly body: string;
  /** What the caller of the executor knows of the request. */
  readonly context: C;
}

/** A subgraph's answer, as in a GraphQL response. The executor may change its data in place. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The way to the subgraphs: in process, over HTTP, or a test's. */
export interface SubgraphCaller<C> {
  /** Throws when the subgraph can't be reached or does not answer in GraphQL. */
  send(fetch: SubgraphFetch<C>): Promise<SubgraphAnswer>;
  /** The source of a subscription: one answer an event. Returning from the iterator stops the source. */
  subscribe(fetch: SubgraphFetch<C>): AsyncIterable<SubgraphAnswer>;
}
