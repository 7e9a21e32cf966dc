import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:http2';
import { createHttpClient } from '@quantgraph/gateway';
import { Client, type Dispatcher, Pool } from 'undici';
import { postBare } from './bare-socket.js';

/** Sends one call and answers the text that comes back. */
export type Post = (body: string) => Promise<string>;

export interface Urls {
  readonly http1: string;
  readonly http2: string;
}

const CONNECTIONS = 64;
const TIMEOUT_MS = 30_000;
const PATH = '/graphql';

/** As a gateway sends them. */
export const headers = {
  'content-type': 'application/json',
  accept: 'application/json',
  'x-quantgraph-identity': 'e'.repeat(180),
  'x-request-id': '0b8a1d0e-1111-4222-8333-444455556666',
};

function dispatching(dispatcher: Dispatcher, idempotent: boolean): Post {
  return (body) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      dispatcher.dispatch(
        { path: PATH, method: 'POST', headers, body, idempotent, blocking: false },
        {
          onRequestStart() {},
          onResponseStart() {},
          onResponseData: (_controller, chunk) => void parts.push(chunk),
          onResponseEnd: () => resolve((parts.length === 1 ? parts[0] : Buffer.concat(parts))?.toString() ?? ''),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
}

function overNodeHttp(url: string): Post {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const { hostname: host, port } = new URL(url);
  return (body) =>
    new Promise((resolve, reject) => {
      const length = { 'content-length': Buffer.byteLength(body) };
      const options = { host, port, path: PATH, method: 'POST', agent, headers: { ...headers, ...length } };
      const request = httpRequest(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString()));
      });
      request.on('error', reject);
      request.end(body);
    });
}

function overNodeHttp2(url: string): Post {
  const session = connect(url);
  session.unref();
  return (body) =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ':method': 'POST', ':path': PATH, ...headers });
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => resolve(Buffer.concat(parts).toString()));
      stream.on('error', reject);
      stream.end(body);
    });
}

/** Every client that is measured, by its name. */
export const clients: Readonly<Record<string, (urls: Urls) => Post>> = {
  fetch:
    ({ http1 }) =>
    async (body) =>
      (await fetch(http1 + PATH, { method: 'POST', headers, body })).text(),
  'node:http, keep-alive': ({ http1 }) => overNodeHttp(http1),
  'node:http2, one session': ({ http2 }) => overNodeHttp2(http2),
  'undici request': ({ http1 }) => {
    const pool = new Pool(http1, { connections: CONNECTIONS });
    return async (body) => (await pool.request({ path: PATH, method: 'POST', headers, body })).body.text();
  },
  'undici dispatch': ({ http1 }) => dispatching(new Pool(http1, { connections: CONNECTIONS }), false),
  'undici dispatch, 4 connections, pipelining 8': ({ http1 }) =>
    dispatching(new Pool(http1, { connections: 4, pipelining: 8 }), true),
  'undici dispatch, 1 connection, pipelining 64': ({ http1 }) =>
    dispatching(new Client(http1, { pipelining: 64 }), true),
  "the gateway's own": ({ http1 }) => {
    const client = createHttpClient({ origin: http1, timeoutMs: TIMEOUT_MS, connections: CONNECTIONS });
    return async (body) => (await client.post({ path: PATH, headers, body })).text;
  },
  'bare socket': ({ http1 }) => postBare(http1, PATH, headers, CONNECTIONS),
};
