import {
  ADDRESS_HEADER,
  EVENT_STREAM,
  HEARTBEAT_MS,
  IDENTITY_HEADER,
  type IdentitySigner,
  mapEvents,
  REQUEST_ID_HEADER,
  traceHeaders,
} from '@quantgraph/shared';
import { request } from 'undici';
import type { GatewayContext } from '../context.js';
import type { SubgraphAnswer, SubgraphFetch } from '../execution/subgraph-fetch.js';
import { readEventStream } from './read-event-stream.js';
import type { SubgraphTransport } from './transport.js';
import { untilAborted } from './until-aborted.js';

export interface SubscribeOptions {
  readonly endpoint: URL;
  readonly signer: IdentitySigner;
  /** How long the subgraph may take until it begins to answer. */
  readonly timeoutMs: number;
}

/** A server that is silent for so many heartbeats is gone. */
const MISSED_HEARTBEATS = 3;

/** Subscribes to a subgraph's server by a stream of events, signing who asks. Leaving the iterator closes the connection. */
export function createHttpSubscriber({
  endpoint,
  signer,
  timeoutMs,
}: SubscribeOptions): SubgraphTransport['subscribe'] {
  async function open({
    body,
    context,
  }: SubgraphFetch<GatewayContext>): Promise<AsyncIterableIterator<SubgraphAnswer>> {
    const response = await request(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: EVENT_STREAM,
        [IDENTITY_HEADER]: await signer.sign(context.viewer),
        [REQUEST_ID_HEADER]: context.requestId,
        [ADDRESS_HEADER]: context.client.address,
        ...traceHeaders(),
      },
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: MISSED_HEARTBEATS * HEARTBEAT_MS,
    });
    const type = String(response.headers['content-type']);
    if (response.statusCode === 200 && type.startsWith(EVENT_STREAM)) return readEventStream(response.body);
    const text = await response.body.text();
    throw new Error(`Expected events, but got HTTP ${response.statusCode} with ${text.slice(0, 500)}.`);
  }

  return (fetch) =>
    untilAborted(
      mapEvents(
        () => open(fetch),
        (answer) => answer,
      ),
      fetch.context.signal,
    );
}
