const DONE: IteratorReturnResult<undefined> = { value: undefined, done: true };

/** Events of a source that never throw: where the source does, one last event says so. */
export function endWithError<T>(
  events: AsyncIterableIterator<T>,
  eventOf: (error: unknown) => T,
): AsyncIterableIterator<T> {
  let hasFailed = false;
  const leave = async () => {
    await events.return?.();
    return DONE;
  };
  return {
    async next() {
      if (hasFailed) return DONE;
      try {
        return await events.next();
      } catch (error) {
        hasFailed = true;
        await leave();
        return { value: eventOf(error), done: false };
      }
    },
    return: leave,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
