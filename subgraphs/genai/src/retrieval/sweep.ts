/** Work that is done again and again, one run at a time. */
export interface Sweep {
  /** Runs no more, and tells the present run to end early; resolves when it has. */
  stop(): Promise<void>;
}

/** Runs `work` at once and then `intervalMs` after each run. `work` settles its own errors. */
export function startSweep(work: (signal: AbortSignal) => Promise<void>, intervalMs: number): Sweep {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let present: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    await work(stopping.signal);
    if (!stopping.signal.aborted) timer = setTimeout(start, intervalMs).unref();
  }
  function start(): void {
    present = run();
  }

  start();
  return {
    stop: () => {
      stopping.abort();
      clearTimeout(timer);
      return present;
    },
  };
}
