import { type Dispatcher, Pool } from 'undici';
import { whenAborted } from '../policies/when-aborted.js';

export interface HttpClientOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The longest that a connection, the headers and each part of the body may be waited for. */
  readonly timeoutMs: number;
  /** Connections at most; further calls wait for one. */
  readonly connections?: number;
  /** A response that is longer fails. */
  readonly maxResponseBytes?: number;
}

export interface HttpCall {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
  /** Closes the connection when aborted. */
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export interface HttpClient {
  /** Rejects when the connection fails, with the failure's `code`, or is given up. */
  post(call: HttpCall): Promise<HttpResponse>;
}

const CONNECTIONS = 100;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * Posts to one server over connections that are kept open, with as little in between as is safe: undici's dispatcher
 * does the protocol, and its chunks are collected without a stream. Calls are not pipelined, so none waits for a slower
 * one before it.
 */
export function createHttpClient({
  origin,
  timeoutMs,
  connections = CONNECTIONS,
  maxResponseBytes = MAX_RESPONSE_BYTES,
}: HttpClientOptions): HttpClient {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
    maxResponseSize: maxResponseBytes,
  });
  return {
    post: ({ path, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        const collector = new Collector(resolve, reject);
        if (signal) collector.giveUpWith(signal);
        pool.dispatch({ path, method: 'POST', headers, body }, collector);
      }),
  };
}

/** Collects a response's parts; most have one only, which then needs no copying. */
class Collector implements Dispatcher.DispatchHandler {
  #status = 0;
  #type = '';
  #first: Buffer | undefined;
  #parts: Buffer[] | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #givenUp: Error | undefined;
  #stopListening = () => {};
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: unknown) => void;

  constructor(resolve: (response: HttpResponse) => void, reject: (error: unknown) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  giveUpWith(signal: AbortSignal): void {
    this.#stopListening = whenAborted(signal, (reason) => {
      this.#givenUp = reason instanceof Error ? reason : new Error(String(reason));
      this.#controller?.abort(this.#givenUp);
      this.#reject(this.#givenUp);
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#givenUp) controller.abort(this.#givenUp);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    this.#type = String(headers['content-type'] ?? '');
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#parts) this.#parts.push(chunk);
    else if (this.#first) this.#parts = [this.#first, chunk];
    else this.#first = chunk;
  }

  onResponseEnd(): void {
    this.#stopListening();
    const whole = this.#parts ? Buffer.concat(this.#parts) : this.#first;
    this.#resolve({ status: this.#status, type: this.#type, text: whole?.toString('utf8') ?? '' });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#stopListening();
    this.#reject(error);
  }
}
