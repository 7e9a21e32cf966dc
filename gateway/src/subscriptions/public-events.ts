import { endWithError, mapEvents } from '@quantgraph/shared';
import { type GraphQLError, type GraphQLFormattedError, locatedError } from 'graphql';
import type { Logger } from 'pino';
import type { ExecutionAnswer } from '../execution/executor.js';
import { publicError } from '../policies/mask-errors.js';
import { ClientLeftError } from '../policies/request-lifetime.js';
import type { StreamContext } from './stream-context.js';

/** An answer as clients may see it. */
export interface PublicAnswer {
  readonly data?: ExecutionAnswer['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A subscription's answers for its client: errors masked, each event under an id of its own; whoever leaves stops the source. */
export function publicEvents(
  answers: AsyncIterable<ExecutionAnswer>,
  context: StreamContext,
  logger: Logger,
): AsyncIterableIterator<PublicAnswer> {
  const masked = (errors: readonly GraphQLError[]) =>
    errors.map((error) => publicError(error, context.requestId, logger));
  const events = mapEvents(
    async () => counted(answers[Symbol.asyncIterator](), context),
    ({ data, errors }): PublicAnswer => ({
      ...(data !== undefined && { data }),
      ...(errors && { errors: masked(errors) }),
    }),
  );
  return endWithError(events, (error) => ({ errors: masked([locatedError(error, undefined)]) }));
}

function counted<T>(source: AsyncIterator<T>, context: StreamContext): AsyncIterableIterator<T> {
  return {
    next() {
      context.progress.event += 1;
      return source.next();
    },
    async return() {
      // A source behind generators hears of a reader that leaves only after its next event, but of the signal at once.
      context.stop(new ClientLeftError('The client ended the subscription.'));
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
