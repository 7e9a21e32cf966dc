import type { Readable } from 'node:stream';

interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

const BETWEEN_EVENTS = '\n\n';

function parseEvent(text: string): ServerEvent | undefined {
  let name = 'message';
  const data: string[] = [];
  for (const line of text.split('\n')) {
    const [, field, value = ''] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? { name, data: data.join('\n') } : undefined;
}

async function* eventsIn(body: Readable): AsyncGenerator<ServerEvent> {
  let left = '';
  for await (const chunk of body.setEncoding('utf8')) {
    const events = (left + chunk).split(BETWEEN_EVENTS);
    left = events.pop() ?? '';
    for (const text of events) {
      const event = parseEvent(text);
      if (event) yield event;
    }
  }
}

/**
 * The results that a subgraph's server sends as events, read no faster than they are asked for. A stream that breaks off
 * before it says that it is complete throws.
 */
export function readEventStream<T>(body: Readable): AsyncIterableIterator<T> {
  // A reader that leaves destroys the body; nobody waits for the error that this is.
  body.on('error', () => undefined);
  const events = eventsIn(body);
  return {
    async next() {
      const { value: event, done } = await events.next();
      if (done) throw new Error('The stream of events ended without saying that it is complete.');
      if (event.name === 'next') return { value: JSON.parse(event.data) as T, done: false };
      if (event.name !== 'complete') throw new Error(`Expected a next or complete event, but got ${event.name}.`);
      body.destroy();
      return { value: undefined, done: true };
    },
    async return() {
      body.destroy();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
