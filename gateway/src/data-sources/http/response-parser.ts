/** One response, complete. */
export interface HttpResponse {
  readonly status: number;
  /** The content type; empty where the server does not say. */
  readonly type: string;
  readonly text: string;
  /** How long the server keeps the connection open for the next call; 0 where it does not. */
  readonly keepMs: number;
}

/** What came is no HTTP/1.1 response, or too long; the connection is of no further use. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  readonly code = 'BAD_HTTP_RESPONSE';
}

const HEAD_END = '\r\n\r\n';
const LINE_END = '\r\n';
const MAX_HEAD_BYTES = 64 * 1024;
const MAX_SIZE_LINE_BYTES = 256;
const STATUS_LINE = /^HTTP\/1\.([01]) (\d{3})(?: .*)?$/;
const CHUNK_SIZE = /^([\da-f]{1,8})[\t ]*(?:;.*)?$/i;
/** As most servers, if they don't say. */
const DEFAULT_KEEP_MS = 5_000;
/** A server counts from when it has sent, which is earlier than when we have it. */
const MARGIN_MS = 1_000;
const EMPTY = Buffer.alloc(0);

interface Head {
  readonly status: number;
  readonly type: string;
  readonly keepMs: number;
  /** Bytes of the body; undefined where it says so itself. */
  readonly length: number | undefined;
  readonly isChunked: boolean;
}

/** Reads the responses of one connection, one after the other (RFC 9112). Only what has been asked for may come. */
export class ResponseParser {
  readonly #maxBytes: number;
  /** What has come and is not understood yet: part of a head, or of a chunk's size. */
  #rest: Buffer = EMPTY;
  #head: Head | undefined;
  #parts: Buffer[] = [];
  #bytes = 0;
  /** Parts that are copies. */
  #detached = 0;
  /** Of the current chunk, with its line end; undefined between chunks. */
  #chunkLeft: number | undefined;
  #isInTrailer = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes; answers the response once it is complete. Throws ResponseError. */
  push(bytes: Buffer): HttpResponse | undefined {
    let data = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    this.#rest = EMPTY;
    while (!this.#head) {
      const end = data.indexOf(HEAD_END);
      if (end > MAX_HEAD_BYTES || (end < 0 && data.length > MAX_HEAD_BYTES))
        throw new ResponseError('The head is too long.');
      if (end < 0) {
        this.#rest = data;
        return undefined;
      }
      const head = readHead(data.toString('latin1', 0, end));
      data = data.subarray(end + HEAD_END.length);
      // Interim responses announce the one that counts.
      if (head.status >= 200) this.#head = head;
    }
    return this.#head.isChunked ? this.#takeChunks(data) : this.#takeBody(data, this.#head);
  }

  /** Copies what is kept of bytes that are about to be overwritten. */
  detach(): void {
    if (this.#rest.length > 0) this.#rest = Buffer.from(this.#rest);
    for (; this.#detached < this.#parts.length; this.#detached += 1)
      this.#parts[this.#detached] = Buffer.from(this.#parts[this.#detached] ?? EMPTY);
  }

  /** The server has ended the connection: that completes a response without a length. */
  end(): HttpResponse | undefined {
    const head = this.#head;
    return head && head.length === undefined && !head.isChunked ? this.#complete(head) : undefined;
  }

  #takeBody(data: Buffer, head: Head): HttpResponse | undefined {
    this.#keep(data);
    if (head.length === undefined || this.#bytes < head.length) return undefined;
    if (this.#bytes > head.length) throw new ResponseError('The body is longer than its length.');
    return this.#complete(head);
  }

  #takeChunks(all: Buffer): HttpResponse | undefined {
    let data = all;
    while (data.length > 0) {
      if (this.#chunkLeft !== undefined) {
        data = this.#takeChunk(data, this.#chunkLeft);
        continue;
      }
      const end = data.indexOf(LINE_END);
      if (end > MAX_HEAD_BYTES || (end < 0 && data.length > (this.#isInTrailer ? MAX_HEAD_BYTES : MAX_SIZE_LINE_BYTES)))
        throw new ResponseError('A line between chunks is too long.');
      if (end < 0) {
        this.#rest = data;
        return undefined;
      }
      const line = data.toString('latin1', 0, end);
      data = data.subarray(end + LINE_END.length);
      if (this.#isInTrailer) {
        if (line !== '') continue;
        if (data.length > 0 || !this.#head) throw new ResponseError('Something follows the last chunk.');
        return this.#complete(this.#head);
      }
      const size = CHUNK_SIZE.exec(line)?.[1];
      if (size === undefined) throw new ResponseError('Expected the size of a chunk.');
      if (/^0+$/.test(size)) this.#isInTrailer = true;
      else this.#chunkLeft = Number.parseInt(size, 16) + LINE_END.length;
    }
    return undefined;
  }

  /** Takes what is there of a chunk; answers what follows it. */
  #takeChunk(data: Buffer, left: number): Buffer {
    const content = left - LINE_END.length;
    if (content > 0) this.#keep(data.subarray(0, content));
    const taken = Math.min(left, data.length);
    const lineEnd = data.toString('latin1', Math.max(content, 0), taken);
    if (lineEnd !== LINE_END.slice(Math.max(0, -content), Math.max(0, -content) + lineEnd.length))
      throw new ResponseError('Expected the end of a chunk.');
    this.#chunkLeft = left === taken ? undefined : left - taken;
    return data.subarray(taken);
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    this.#bytes += part.length;
    if (this.#bytes > this.#maxBytes) throw new ResponseError(`The body is longer than ${this.#maxBytes} bytes.`);
    this.#parts.push(part);
  }

  #complete({ status, type, keepMs }: Head): HttpResponse {
    const [first] = this.#parts;
    const text = this.#parts.length === 1 && first ? first.toString() : Buffer.concat(this.#parts).toString();
    this.#head = undefined;
    this.#parts = [];
    this.#bytes = 0;
    this.#detached = 0;
    this.#isInTrailer = false;
    return { status, type, text, keepMs };
  }
}

function readHead(text: string): Head {
  const lines = text.split(LINE_END);
  const [, minor, code] = STATUS_LINE.exec(lines[0] ?? '') ?? [];
  if (code === undefined) throw new ResponseError('Expected the status line of an HTTP/1.1 response.');
  const status = Number(code);
  if (status === 101) throw new ResponseError('Nobody asked for another protocol.');
  let type = '';
  let length: number | undefined;
  let encoding: string | undefined;
  let connection = minor === '0' ? 'close' : '';
  let keepMs = DEFAULT_KEEP_MS;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    if (colon < 1 || line.charCodeAt(0) <= 32) throw new ResponseError('Expected a header.');
    const value = line.slice(colon + 1).trim();
    switch (line.slice(0, colon).toLowerCase()) {
      case 'content-type':
        type = value;
        break;
      case 'content-length':
        if (!/^\d{1,15}$/.test(value) || (length !== undefined && length !== Number(value)))
          throw new ResponseError('Expected one content-length.');
        length = Number(value);
        break;
      case 'transfer-encoding':
        encoding = encoding === undefined ? value.toLowerCase() : `${encoding},${value}`;
        break;
      case 'connection':
        connection = value.toLowerCase();
        break;
      case 'keep-alive':
        keepMs = Number(/\btimeout=(\d+)/i.exec(value)?.[1] ?? Number.NaN) * 1_000 || keepMs;
        break;
      default:
    }
  }
  if (encoding !== undefined && (encoding !== 'chunked' || length !== undefined))
    throw new ResponseError('Expected a length, or chunks and nothing else.');
  const isChunked = encoding !== undefined;
  if (status === 204 || status === 304) length = 0;
  const isKept = connection !== 'close' && (isChunked || length !== undefined);
  return { status, type, length, isChunked, keepMs: isKept ? Math.max(keepMs - MARGIN_MS, 0) : 0 };
}
