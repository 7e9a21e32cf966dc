import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';

/** Why work is broken off that nobody waits for any more. */
export function callerLeft(): GraphQLError {
  return new GraphQLError('The caller closed the connection before the answer was ready.', {
    extensions: { code: ErrorCode.CallerLeft },
  });
}

/** Aborted when the caller closes the connection before its response is complete. */
export function untilHangUp(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Every store command that runs for the call listens.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(callerLeft());
  });
  return controller.signal;
}
