import { once } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** The media type of server-sent events, which carry results as the distinct connections of the GraphQL over SSE protocol do. */
export const EVENT_STREAM = 'text/event-stream';

/** A line that readers skip: shows both ends that the other is there, and keeps proxies from closing. */
const HEARTBEAT = ':\n\n';
/** How often a stream shows that it lives. */
export const HEARTBEAT_MS = 12_000;

export const wantsEventStream = ({ accept }: IncomingHttpHeaders): boolean => accept?.includes(EVENT_STREAM) ?? false;

export interface SendOptions {
  readonly headers?: OutgoingHttpHeaders;
  readonly stringify?: (result: unknown) => string;
}

/**
 * Sends results as they come, and says when there are no more. A slow reader holds the source back, one that leaves stops
 * it. Where the results fail the connection breaks, so that the reader does not take it for the end.
 */
export async function sendResults(
  response: ServerResponse,
  results: AsyncIterable<unknown>,
  { headers = {}, stringify = JSON.stringify }: SendOptions = {},
): Promise<void> {
  const iterator = results[Symbol.asyncIterator]();
  if (response.destroyed) {
    await iterator.return?.();
    return;
  }
  response.once('close', () => void iterator.return?.());
  response.writeHead(200, {
    ...headers,
    'content-type': `${EVENT_STREAM}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write(HEARTBEAT);
  const heartbeat = setInterval(() => response.writableNeedDrain || response.write(HEARTBEAT), HEARTBEAT_MS);
  try {
    for (let event = await iterator.next(); !event.done; event = await iterator.next()) {
      const isFull = !response.write(`event: next\ndata: ${stringify(event.value)}\n\n`);
      if (isFull) await untilDrained(response);
      if (response.destroyed) return;
    }
    response.end('event: complete\ndata:\n\n');
  } catch (error) {
    response.destroy();
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

async function untilDrained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  const settled = new AbortController();
  const { signal } = settled;
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    settled.abort();
  }
}
