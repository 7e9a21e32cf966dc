import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import { AnswerEvents } from '../execution/answer-events.js';
import { requestTimeout } from '../policies/request-lifetime.js';
import { type PublicAnswer, publicEvents } from './public-events.js';
import type { StreamContext } from './stream-context.js';

/** What became of an operation: it was refused before it ran, answered, or goes on as events. */
export type Outcome =
  | { readonly refused: readonly GraphQLFormattedError[]; readonly status: number }
  | { readonly answer: PublicAnswer }
  | { readonly events: AsyncIterableIterator<PublicAnswer> };

export interface RunOptions {
  /** The longest that a query or a mutation may take; a subscription goes on until it is left. */
  readonly timeoutMs: number;
  readonly logger: Logger;
}

/** Runs an operation through every policy. */
export async function runOperation(
  apollo: ApolloServer<GatewayContext>,
  request: GraphQLRequest,
  context: StreamContext,
  { timeoutMs, logger }: RunOptions,
): Promise<Outcome> {
  const timer = setTimeout(() => context.stop(requestTimeout(timeoutMs)), timeoutMs);
  try {
    const { body, http } = await apollo.executeOperation(request, { contextValue: context });
    if (body.kind === 'incremental') throw new Error('Expected one answer, but got the first part of several.');
    const { data }: { data?: unknown } = body.singleResult;
    if (data instanceof AnswerEvents) return { events: publicEvents(data.events, context, logger) };
    const answer = body.singleResult as PublicAnswer;
    // Only what has not run at all has no data, not even null.
    if (answer.data === undefined) return { refused: answer.errors ?? [], status: http.status ?? 400 };
    return { answer };
  } finally {
    clearTimeout(timer);
  }
}

/** Why a client is refused before its operation is looked at; the status is for the server alone. */
export function refusalOf({
  message,
  extensions: { http: _http, ...extensions },
}: GraphQLError): GraphQLFormattedError {
  return { message, extensions };
}
