/** Lets work begin in the order in which it was asked for. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/** A turn of the event loop that takes longer has enough to do. */
const FULL_TURN_MS = 2;
const MOST_AT_ONCE = 64;

/**
 * Lets a little begin in each turn of the event loop, so that what is under way ends first: the busier the loop, the
 * fewer requests are half done at a time, each with its data in memory, and none is overtaken. While the loop has time,
 * nothing waits longer than a turn.
 */
export function createTurnstile(now: () => number = () => performance.now()): Turnstile {
  const waiting: (() => void)[] = [];
  let atOnce = 1;
  let opened = 0;

  function open(): void {
    const time = now();
    atOnce = time - opened < FULL_TURN_MS ? Math.min(atOnce * 2, MOST_AT_ONCE) : 1;
    opened = time;
    for (const begin of waiting.splice(0, atOnce)) begin();
    if (waiting.length > 0) setImmediate(open);
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(() => void work().then(resolve, reject));
      if (waiting.length === 1) {
        opened = now();
        setImmediate(open);
      }
    });
}
