import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';

export interface RequestLifetimeOptions {
  /** The longest that a request may take. */
  readonly timeoutMs: number;
}

/** How long a request is worth working for. */
export interface RequestLifetime {
  /**
   * Aborted when the client leaves before it has its answer, when the request's time is up, and when the answer has gone
   * out while something was given up on: whatever still runs for it then runs for nobody.
   */
  readonly signal: AbortSignal;
}

/** Why a signal was aborted whose client has closed the connection. */
export class ClientLeftError extends Error {
  override readonly name = 'ClientLeftError';
}

const abandoned = new WeakSet<AbortSignal>();

/** Notes that something which runs under this signal is no longer waited for: it is stopped when the answer goes out. */
export function abandon(signal: AbortSignal): void {
  abandoned.add(signal);
}

/** What the fields get that had no answer when a request's time was up. */
export function requestTimeout(timeoutMs: number): GraphQLError {
  return new GraphQLError(`The request took longer than the ${timeoutMs / 1_000} s that it may.`, {
    extensions: { code: ErrorCode.RequestTimeout },
  });
}

/** Follows a request until its response is closed. Most requests never need the signal, so it is made when it is asked for. */
export function followRequest(response: ServerResponse, { timeoutMs }: RequestLifetimeOptions): RequestLifetime {
  let controller: AbortController | undefined;
  let reason: Error | undefined;
  const end = (cause: Error) => {
    reason ??= cause;
    controller?.abort(reason);
  };
  const timer = setTimeout(() => end(requestTimeout(timeoutMs)), timeoutMs);
  timer.unref();
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) end(new ClientLeftError('The client closed the connection.'));
    else if (controller && abandoned.has(controller.signal)) end(new Error('The answer has gone out.'));
  });
  return {
    get signal() {
      if (!controller) {
        controller = new AbortController();
        // Every store command that runs for the request listens.
        setMaxListeners(0, controller.signal);
        if (reason) controller.abort(reason);
      }
      return controller.signal;
    },
  };
}
