import { ErrorCode } from '@quantgraph/shared';
import type { PublicAnswer } from './public-events.js';
import type { Holder } from './sign-in.js';

type Event = IteratorResult<PublicAnswer>;

const DONE: Event = { value: undefined, done: true };
const over = (reason: string): Event => ({
  done: false,
  value: {
    errors: [
      { message: `${reason}: subscribe again with a new one.`, extensions: { code: ErrorCode.Unauthenticated } },
    ],
  },
});

/** Events until the viewer's sign-in ends: then a last one says so, and the source is stopped. */
export function endWhenOver(
  events: AsyncIterableIterator<PublicAnswer>,
  { signIn, whenOver }: Holder,
): AsyncIterableIterator<PublicAnswer> {
  if (!signIn) return events;
  /** What is left to be told after the sign-in's end. */
  let rest: Event[] | undefined;
  let pending: ((event: Event) => void) | undefined;

  const stopWaiting = whenOver((reason) => {
    if (rest) return;
    const last = over(reason);
    rest = pending ? [] : [last];
    pending?.(last);
    void events.return?.();
  });

  async function read(): Promise<Event> {
    const event = await events.next();
    pending = undefined;
    if (event.done && !rest) stopWaiting();
    return event;
  }

  return {
    async next() {
      if (rest) return rest.shift() ?? DONE;
      return new Promise<Event>((resolve, reject) => {
        pending = resolve;
        read().then(resolve, reject);
      });
    },
    async return() {
      stopWaiting();
      rest = [];
      return (await events.return?.()) ?? DONE;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
