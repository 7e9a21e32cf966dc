const DONE: IteratorReturnResult<undefined> = { value: undefined, done: true };

/**
 * Each event of a source, changed. The source is started by the first read, and stopped as soon as the reader leaves, also
 * while a read waits for an event: a generator would first wait for it.
 */
export function mapEvents<S, T>(
  start: () => Promise<AsyncIterable<S>>,
  change: (event: S) => T | Promise<T>,
): AsyncIterableIterator<T> {
  const waiting = new Set<() => void>();
  let source: Promise<AsyncIterator<S>> | undefined;
  let hasLeft = false;

  async function read(): Promise<IteratorResult<T>> {
    source ??= start().then((events) => events[Symbol.asyncIterator]());
    const events = await source;
    if (hasLeft) return DONE;
    const result = await events.next();
    return result.done || hasLeft ? DONE : { value: await change(result.value), done: false };
  }

  return {
    next() {
      if (hasLeft) return Promise.resolve(DONE);
      return new Promise((resolve, reject) => {
        const leave = () => resolve(DONE);
        waiting.add(leave);
        read()
          .then(resolve, reject)
          .finally(() => waiting.delete(leave));
      });
    },
    async return() {
      if (hasLeft) return DONE;
      hasLeft = true;
      for (const leave of waiting) leave();
      // A source that could not be started has nothing to stop; its reader has had the error.
      const events = await source?.catch(() => undefined);
      await events?.return?.();
      return DONE;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
