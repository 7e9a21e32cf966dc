import type { SubgraphTransport } from '../data-sources/transport.js';
import { abandon } from './request-lifetime.js';
import { whenAborted } from './when-aborted.js';

export interface TimeOutOptions {
  /** The longest that one call of the subgraph may take. */
  readonly timeoutMs: number;
  /** Calls `then` after `ms`; answers how to call that off. */
  readonly startTimer?: (then: () => void, ms: number) => () => void;
}

/** A subgraph took too long for one call. */
export class SubgraphTimeoutError extends Error {
  override readonly name = 'SubgraphTimeoutError';
}

function startNodeTimer(then: () => void, ms: number): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}

/**
 * Waits for a subgraph's answer until its time is up, or the whole request's, or its client has left. What is no longer
 * waited for is stopped with the request's signal, except a mutation: half of one is worse than one that nobody hears of.
 */
export function limitTime(
  transport: SubgraphTransport,
  { timeoutMs, startTimer = startNodeTimer }: TimeOutOptions,
): SubgraphTransport {
  return {
    send: (fetch) =>
      new Promise((resolve, reject) => {
        const { signal } = fetch.context;
        const giveUp = (reason: unknown) => {
          stopTimer();
          stopWaiting();
          reject(reason);
        };
        let stopTimer = () => {};
        let stopWaiting = () => {};
        stopWaiting = whenAborted(signal, giveUp);
        if (signal.aborted) return;
        stopTimer = startTimer(() => {
          abandon(signal);
          giveUp(new SubgraphTimeoutError(`The ${fetch.subgraph} subgraph did not answer within ${timeoutMs} ms.`));
        }, timeoutMs);
        const settled = <T>(settle: (result: T) => void) => {
          return (result: T) => {
            stopTimer();
            stopWaiting();
            settle(result);
          };
        };
        transport.send(fetch).then(settled(resolve), settled(reject));
      }),
    subscribe: (fetch) => transport.subscribe(fetch),
    isUp: () => transport.isUp(),
  };
}
