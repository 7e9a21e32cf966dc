import { whenAborted } from '../policies/when-aborted.js';

/**
 * A source that stops when the signal is aborted, as if it had come to its end: also while somebody waits for its next
 * event, which a reader behind a generator can't do by leaving.
 */
export function untilAborted<T>(source: AsyncIterableIterator<T>, signal: AbortSignal): AsyncIterableIterator<T> {
  const stopWaiting = whenAborted(signal, () => void source.return?.());
  return {
    async next() {
      const event = await source.next();
      if (event.done) stopWaiting();
      return event;
    },
    async return() {
      stopWaiting();
      return (await source.return?.()) ?? { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
