import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { type HttpResponse, ResponseParser } from './response-parser.js';

/** A call on its way: its whole request, and who waits for the response. */
export interface Call {
  readonly request: string;
  resolve(response: HttpResponse): void;
  reject(error: Error): void;
}

export interface ConnectionOptions {
  readonly origin: URL;
  /** The longest that nothing may happen while something is awaited. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  /** The connection is ready for another call. */
  readonly onIdle: (connection: Connection) => void;
  readonly onClosed: (connection: Connection) => void;
}

/** Why a call has no response, by a code as Node's own. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  constructor(
    readonly code: 'ECONNRESET' | 'ETIMEDOUT' | 'RESPONSE_TIMEOUT',
    message: string,
  ) {
    super(message);
  }
}

const READ_BUFFER_BYTES = 64 * 1024;

/** A connection that is kept open, and carries one call at a time. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #socket: Socket;
  readonly #parser: ResponseParser;
  #call: Call | undefined;
  #isConnected = false;
  #isResting = false;
  #isClosed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#parser = new ResponseParser(options.maxResponseBytes);
    this.#socket = open(options.origin, (bytes) => this.#onData(bytes));
    this.#socket.setTimeout(options.timeoutMs, () => this.#onTimeout());
    this.#socket.once(options.origin.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      this.#isConnected = true;
    });
    this.#socket.on('end', () => this.#onEnd());
    this.#socket.on('error', (error) => this.close(error));
    this.#socket.on('close', () => this.close());
  }

  send(call: Call): void {
    this.#call = call;
    if (this.#isResting) {
      this.#isResting = false;
      this.#socket.ref();
      this.#socket.setTimeout(this.#options.timeoutMs);
    }
    this.#socket.write(call.request);
  }

  /** Breaks off: whoever waits gets the error. */
  close(
    error: Error = new ConnectionError('ECONNRESET', 'The server closed the connection before it had answered.'),
  ): void {
    const call = this.#call;
    this.#call = undefined;
    this.#socket.destroy();
    call?.reject(error);
    if (this.#isClosed) return;
    // At once, not when the socket has closed: until then it could be taken for another call.
    this.#isClosed = true;
    this.#options.onClosed(this);
  }

  #onData(bytes: Buffer): void {
    if (!this.#call) {
      this.close();
      return;
    }
    try {
      const response = this.#parser.push(bytes);
      if (response) this.#answer(response);
      else this.#parser.detach();
    } catch (error) {
      this.close(error as Error);
    }
  }

  #onEnd(): void {
    const response = this.#call && this.#parser.end();
    if (response) this.#answer(response);
    else this.close();
  }

  #answer(response: HttpResponse): void {
    const call = this.#call;
    this.#call = undefined;
    if (response.keepMs === 0) this.close();
    else this.#rest(response.keepMs);
    call?.resolve(response);
  }

  #rest(keepMs: number): void {
    this.#options.onIdle(this);
    if (this.#call) return;
    // An idle connection keeps no process alive.
    this.#isResting = true;
    this.#socket.unref();
    this.#socket.setTimeout(keepMs);
  }

  #onTimeout(): void {
    const { timeoutMs, origin } = this.#options;
    if (!this.#call) this.close();
    else if (this.#isConnected)
      this.close(new ConnectionError('RESPONSE_TIMEOUT', `${origin.host} was silent for ${timeoutMs} ms.`));
    else this.close(new ConnectionError('ETIMEDOUT', `No connection to ${origin.host} within ${timeoutMs} ms.`));
  }
}

/** Opens a socket. The bytes that `onData` is given are overwritten by the next. */
function open({ protocol, hostname, port }: URL, onData: (bytes: Buffer) => void): Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'https:') {
    const ALPNProtocols = ['http/1.1'];
    return connectSecurely({ host, port: Number(port || 443), servername: host, ALPNProtocols }).on('data', onData);
  }
  // One buffer for all that is read, instead of a new one each time, is half of what a call leaves to collect.
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
  const onread = {
    buffer,
    callback(count: number) {
      onData(buffer.subarray(0, count));
      return true;
    },
  };
  return connect({ host, port: Number(port || 80), noDelay: true, onread });
}
