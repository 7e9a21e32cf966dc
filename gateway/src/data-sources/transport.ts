import type { SubgraphRequest } from '@quantgraph/shared';
import type { GraphQLFormattedError } from 'graphql';

/** A subgraph's answer, as in a GraphQL response. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The way to one subgraph: called directly, or over HTTP. */
export interface SubgraphTransport {
  /** Runs an operation as its viewer; throws when the subgraph can't be reached or does not answer in GraphQL. */
  send(request: SubgraphRequest): Promise<SubgraphAnswer>;
  isUp(): Promise<boolean>;
}
