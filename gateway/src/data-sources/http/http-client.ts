import { whenAborted } from '../../policies/when-aborted.js';
import { type Call, Connection } from './connection.js';
import type { HttpResponse } from './response-parser.js';

export interface HttpClientOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The longest that nothing may happen while a connection or a response is awaited. */
  readonly timeoutMs: number;
  /** Connections at most; further calls wait for one. */
  readonly connections?: number;
  /** A response that is longer fails. */
  readonly maxResponseBytes?: number;
}

export interface HttpCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Closes the connection when aborted. */
  readonly signal?: AbortSignal | undefined;
}

export interface HttpClient {
  /** Rejects when the connection fails, with the failure's `code`, or is given up. */
  post(call: HttpCall): Promise<HttpResponse>;
}

const CONNECTIONS = 100;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
const NO_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Posts to one server over HTTP/1.1 connections that are kept open. It does only what calls of subgraphs need, close to the
 * socket: requests are one text, responses are collected without streams. Calls are not pipelined, so none waits for a slower one
 * before it, and none is sent twice: whoever may repeat it decides.
 */
export function createHttpClient({
  origin,
  timeoutMs,
  connections = CONNECTIONS,
  maxResponseBytes = MAX_RESPONSE_BYTES,
}: HttpClientOptions): HttpClient {
  const url = new URL(origin);
  /** The last that became idle is the first to be used again, so that others may end. */
  const idle: Connection[] = [];
  const waiting: Call[] = [];
  const open = new Set<Connection>();
  const carriers = new WeakMap<Call, Connection>();

  function send(call: Call, connection: Connection): void {
    carriers.set(call, connection);
    connection.send(call);
  }

  function onIdle(connection: Connection): void {
    const next = waiting.shift();
    if (next) send(next, connection);
    else idle.push(connection);
  }

  function onClosed(connection: Connection): void {
    open.delete(connection);
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    const next = waiting.shift();
    if (next) send(next, connect());
  }

  function connect(): Connection {
    const connection = new Connection({ origin: url, timeoutMs, maxResponseBytes, onIdle, onClosed });
    open.add(connection);
    return connection;
  }

  function dispatch(call: Call): void {
    const free = idle.pop();
    if (free) send(call, free);
    else if (open.size < connections) send(call, connect());
    else waiting.push(call);
  }

  function giveUp(call: Call, reason: unknown): void {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    const at = waiting.indexOf(call);
    if (at >= 0) waiting.splice(at, 1);
    call.reject(error);
    carriers.get(call)?.close(error);
  }

  return {
    post: ({ path, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        const request = requestText(url, path, headers, body);
        if (!signal) {
          dispatch({ request, resolve, reject });
          return;
        }
        let stopListening = () => {};
        const call: Call = {
          request,
          resolve(response) {
            stopListening();
            resolve(response);
          },
          reject(error) {
            stopListening();
            reject(error);
          },
        };
        if (!signal.aborted) dispatch(call);
        stopListening = whenAborted(signal, (reason) => giveUp(call, reason));
      }),
  };
}

function requestText({ host }: URL, path: string, headers: Readonly<Record<string, string>>, body: string): string {
  let text = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (NO_VALUE.test(value))
      throw new TypeError(`The header ${name} can not have the value ${JSON.stringify(value)}.`);
    text += `${name}: ${value}\r\n`;
  }
  return `${text}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
