import { createClient } from 'graphql-ws';
import { fetch, type Response } from 'undici';
import { WebSocket } from 'ws';
import type { TestGateway } from './a-gateway.js';

/** An answer as a client of streams gets it. */
export interface StreamAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data?: any;
  readonly errors?: readonly { message: string; path?: unknown; extensions?: Record<string, unknown> }[];
}

/** Answers of one operation as they come; `return` leaves. */
export type Answers = AsyncIterableIterator<StreamAnswer>;

export const streamKinds = ['a WebSocket', 'an event stream'] as const;
export type StreamKind = (typeof streamKinds)[number];

/** Runs an operation over a stream, as whom the token says. */
export function stream(kind: StreamKind, gateway: TestGateway, query: string, authorization?: string): Answers {
  return kind === 'a WebSocket'
    ? overWebSocket(gateway, query, authorization)
    : overEvents(gateway, query, authorization);
}

export const socketUrl = ({ url }: TestGateway): string => new URL('/graphql', url).href.replace('http', 'ws');

function overWebSocket(gateway: TestGateway, query: string, authorization?: string): Answers {
  const client = createClient({
    url: socketUrl(gateway),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(authorization !== undefined && { connectionParams: { authorization } }),
  });
  const answers = client.iterate({ query }) as unknown as Answers;
  return {
    next: () => answers.next(),
    async return() {
      await answers.return?.();
      await client.dispose();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* overEvents(gateway: TestGateway, query: string, authorization?: string): Answers {
  const leaving = new AbortController();
  const response = await postForEvents(gateway, query, authorization, leaving.signal);
  try {
    for await (const { name, data } of eventsOf(response)) {
      if (name === 'complete') return;
      yield JSON.parse(data);
    }
  } finally {
    leaving.abort();
  }
}

/** By undici's newer `fetch`: Node's own opens a spare connection in the place of one that is left. */
export function postForEvents(
  { url }: Pick<TestGateway, 'url'>,
  query: string,
  authorization?: string,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(new URL('/graphql', url), {
    method: 'POST',
    ...(signal && { signal }),
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(authorization !== undefined && { authorization }),
    },
    body: JSON.stringify({ query }),
  });
}

/** The events of a response, heartbeats left out. */
export async function* eventsOf(response: Response): AsyncGenerator<{ name: string; data: string }> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    throw new Error(`Expected events, but got HTTP ${response.status}: ${await response.text()}`);
  }
  let left = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (left + chunk).split('\n\n');
    left = parts.pop() ?? '';
    for (const part of parts) {
      const [, name, data] = /^event: (\w+)\ndata:(.*)$/.exec(part) ?? [];
      if (name !== undefined && data !== undefined) yield { name, data };
    }
  }
}

/** Until something is so; fails after 10 s. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 5))) {
    if (Date.now() > deadline) throw new Error('Expected something within 10 s, but it never was so.');
  }
}
