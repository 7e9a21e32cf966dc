/** Codes of errors thrown past a resolver: what the caller may not do, or what failed. `userErrors` have their own. */
export const ErrorCode = {
  Unauthenticated: 'UNAUTHENTICATED',
  Forbidden: 'FORBIDDEN',
  BadUserInput: 'BAD_USER_INPUT',
  NotFound: 'NOT_FOUND',
  /** An optional service, retrieval say, is switched off or does not answer. */
  Unavailable: 'UNAVAILABLE',
  /** A whole subgraph does not answer. */
  SubgraphUnavailable: 'SUBGRAPH_UNAVAILABLE',
  Internal: 'INTERNAL_SERVER_ERROR',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
