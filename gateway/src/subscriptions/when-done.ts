/** Calls `done` once, when a stream has come to its end or its reader has left. */
export function whenDone<T>(events: AsyncIterableIterator<T>, done: () => void): AsyncIterableIterator<T> {
  return {
    async next() {
      try {
        const event = await events.next();
        if (event.done) done();
        return event;
      } catch (error) {
        done();
        throw error;
      }
    },
    async return() {
      done();
      return (await events.return?.()) ?? { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
