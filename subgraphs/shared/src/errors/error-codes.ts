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
  /** The caller asks more often than is allowed; `retryAfterSeconds` says when the next may come. */
  RateLimited: 'RATE_LIMITED',
  /** The caller closed the connection before it had its answer. */
  CallerLeft: 'CALLER_LEFT',
  /** The answer took longer than a request may. */
  RequestTimeout: 'REQUEST_TIMEOUT',
  /** An operation, or the request that brings it, is larger than the gateway takes: one code for each limit. */
  QueryTooDeep: 'QUERY_TOO_DEEP',
  TooManyAliases: 'TOO_MANY_ALIASES',
  TooManyDirectives: 'TOO_MANY_DIRECTIVES',
  TooManyFields: 'TOO_MANY_FIELDS',
  TooManyRootFields: 'TOO_MANY_ROOT_FIELDS',
  TooManyTokens: 'TOO_MANY_TOKENS',
  RequestTooLarge: 'REQUEST_TOO_LARGE',
  BatchTooLarge: 'BATCH_TOO_LARGE',
  /** An operation's estimated cost is beyond the limit; `cost` has both. */
  OperationTooCostly: 'OPERATION_TOO_COSTLY',
  /** The caller has too many operations under way on streams. */
  TooManySubscriptions: 'TOO_MANY_SUBSCRIPTIONS',
  /** The gateway runs only operations of a list, and this is none of them. */
  PersistedOperationRequired: 'PERSISTED_OPERATION_REQUIRED',
  Internal: 'INTERNAL_SERVER_ERROR',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
