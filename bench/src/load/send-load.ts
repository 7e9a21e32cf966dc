import { performance } from 'node:perf_hooks';
import { Client, type Dispatcher } from 'undici';
import { type LoadName, loads } from './loads.js';

export interface LoadOptions {
  readonly url: string;
  readonly load: LoadName;
  readonly connections: number;
  readonly seconds: number;
  /** The number of the first operation. */
  readonly from: number;
  /** The run ends after so many requests, if its time is not up before. */
  readonly limit: number;
  /** Numbers start anew here: then operations come again. */
  readonly wrapAt?: number;
}

export interface LoadResult {
  /** How long each request took. */
  readonly durationsMs: readonly number[];
  readonly seconds: number;
  /** Answers with another status than 200, with errors, or that did not come. */
  readonly failed: number;
}

const ERRORS = Buffer.from('"errors":');
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends one request and reads its answer to the end without keeping it; answers whether it is a good one. */
function send(client: Client, path: string, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    let isGood = true;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, status) {
        isGood = status === 200;
      },
      onResponseData(_controller, chunk) {
        if (chunk.includes(ERRORS)) isGood = false;
      },
      onResponseEnd: () => resolve(isGood),
      onResponseError: () => resolve(false),
    };
    client.dispatch({ path, method: 'POST', headers: HEADERS, body }, handler);
  });
}

/** Keeps each connection busy with one request after the other until the time is up or all requests are sent. */
export async function sendLoad(options: LoadOptions): Promise<LoadResult> {
  const { origin, pathname } = new URL(options.url);
  const { limit } = options;
  const { operation } = loads[options.load];
  const count = options.load === 'identical' ? 1 : Math.min(limit, options.wrapAt ?? limit);
  const bodies = Array.from({ length: count }, (_value, index) => JSON.stringify(operation(options.from + index)));
  const durationsMs: number[] = [];
  let sent = 0;
  let failed = 0;

  const start = performance.now();
  const end = start + options.seconds * 1_000;

  async function keepBusy(client: Client): Promise<void> {
    while (sent < limit) {
      const body = bodies[sent % count] ?? '';
      sent += 1;
      const before = performance.now();
      if (before >= end) break;
      const isGood = await send(client, pathname, body);
      durationsMs.push(performance.now() - before);
      if (!isGood) failed += 1;
    }
  }

  const clients = Array.from({ length: options.connections }, () => new Client(origin));
  await Promise.all(clients.map(keepBusy));
  const seconds = (performance.now() - start) / 1_000;
  await Promise.all(clients.map((client) => client.close()));
  return { durationsMs, seconds, failed };
}
