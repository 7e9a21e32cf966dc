/** A source of values for one reader, who gets the latest of those put since the last read: a slow reader skips some. */
export interface LatestValue<T> extends AsyncIterableIterator<T> {
  put(value: T): void;
  /** No more will come: the reader still gets what is left, then the end, or the error. */
  end(error?: unknown): void;
  return(): Promise<IteratorResult<T>>;
}

interface Reader<T> {
  resolve(result: IteratorResult<T>): void;
  reject(error: unknown): void;
}

const DONE: IteratorReturnResult<undefined> = { value: undefined, done: true };

/** `onLeave` runs once, when the reader leaves before the end. */
export function createLatestValue<T>(onLeave: () => void = () => {}): LatestValue<T> {
  const readers: Reader<T>[] = [];
  let latest: { readonly value: T } | undefined;
  let ended: { readonly error?: unknown } | undefined;

  function finish(reader: Reader<T>, { error }: { readonly error?: unknown }): void {
    if (error === undefined) reader.resolve(DONE);
    else reader.reject(error);
    // An error is told once; after it the source is at its end.
    ended = {};
  }

  return {
    put(value) {
      if (ended) return;
      const reader = readers.shift();
      if (reader) reader.resolve({ value, done: false });
      else latest = { value };
    },
    end(error) {
      if (ended) return;
      ended = error === undefined ? {} : { error };
      for (const reader of readers.splice(0)) finish(reader, ended);
    },
    next: () =>
      new Promise((resolve, reject) => {
        const reader = { resolve, reject };
        if (latest) {
          const { value } = latest;
          latest = undefined;
          resolve({ value, done: false });
        } else if (ended) finish(reader, ended);
        else readers.push(reader);
      }),
    async return() {
      latest = undefined;
      const isOpen = ended === undefined;
      ended = {};
      for (const reader of readers.splice(0)) reader.resolve(DONE);
      if (isOpen) onLeave();
      return DONE;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
