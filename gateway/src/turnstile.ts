/** Lets work begin when what is under way has nothing to do. */
export interface Turnstile {
  /** Work begins in the order in which it was asked for. */
  begin<T>(work: () => Promise<T>): Promise<T>;
  /** What is under way has got something that it waited for, and goes on in this turn of the event loop. */
  goesOn(): void;
}

/**
 * Lets one piece of work begin in each turn of the event loop in which nothing else went on. So what is under way ends
 * first, however many wait: few are half done at a time, each with its data in memory, and none is overtaken. While the
 * loop has time, nothing waits longer than two turns.
 */
export function createTurnstile(): Turnstile {
  const waiting: (() => void)[] = [];
  let wentOn = false;

  function open(): void {
    if (wentOn) wentOn = false;
    else waiting.shift()?.();
    if (waiting.length > 0) setImmediate(open);
  }

  return {
    begin: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => void work().then(resolve, reject));
        if (waiting.length === 1) setImmediate(open);
      }),
    goesOn() {
      wentOn = true;
    },
  };
}
