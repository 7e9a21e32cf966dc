/** What a process of the bench has used so far, all its threads, and the processes that it started, together. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** What its own objects take, after a collection if the process was started so that one can be asked for. */
  readonly heapBytes: number;
}

export type Message = { readonly kind: string };

/** Sends a message to the process that started this one. */
export function tellParent(message: Message & Record<string, unknown>): void {
  process.send?.(message);
}

/** Answers the messages of one kind that come from the process that started this one. */
export function onMessage<T extends Message>(kind: string, answer: (message: T) => unknown): void {
  process.on('message', async (message: Message) => {
    if (message.kind !== kind) return;
    const result = await answer(message as T);
    tellParent({ kind, result });
  });
}
