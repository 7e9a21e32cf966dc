import { describe, expect, it } from '@jest/globals';
import { type HttpResponse, ResponseParser } from './response-parser.js';

const MAX_BYTES = 1_000;

/** What is read of a response that comes in parts of `size` bytes. */
function read(text: string, size: number = text.length): HttpResponse | undefined {
  const parser = new ResponseParser(MAX_BYTES);
  const bytes = Buffer.from(text);
  let response: HttpResponse | undefined;
  for (let at = 0; at < bytes.length; at += size) {
    expect(response).toBeUndefined();
    response = parser.push(bytes.subarray(at, at + size));
  }
  return response ?? parser.end();
}

const head = (...headers: string[]) => `HTTP/1.1 200 OK\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`;
const text = '{"data":"퀀트 €"}';
const { length } = Buffer.from(text);
const half = Buffer.from(text).subarray(0, 12);
const rest = Buffer.from(text).subarray(12);
const chunks = `c;ext="a;b"\r\n${half}\r\n00${rest.length.toString(16).toUpperCase()}  \r\n${rest}\r\n0\r\n`;

describe('a response', () => {
  const parts = [1, 2, 3, 7, 16, 1_000];

  it.each([
    ['with a length', `${head('Content-Type: application/json', `content-length:${length}`)}${text}`],
    ['in chunks', `${head('content-type: application/json', 'Transfer-Encoding: Chunked')}${chunks}\r\n`],
    [
      'in chunks with a trailer',
      `${head('content-type: application/json', 'transfer-encoding: chunked')}${chunks}a: b\r\n\r\n`,
    ],
    [
      'after interim ones',
      `HTTP/1.1 103 Early\r\nlink: x\r\n\r\nHTTP/1.1 100\r\n\r\n${head('content-type: application/json', `content-length: ${length}`)}${text}`,
    ],
    ['until the connection ends', `${head('content-type: application/json')}${text}`],
  ])('%s is read, however it is cut', (_what, whole) => {
    for (const size of parts) {
      expect(read(whole, size)).toMatchObject({ status: 200, type: 'application/json', text });
    }
  });

  it('may have no body', () => {
    expect(read('HTTP/1.1 204 No Content\r\n\r\n')).toMatchObject({ status: 204, text: '' });
    expect(read(head('content-length: 0'))).toMatchObject({ text: '' });
    expect(read(`${head('transfer-encoding: chunked')}0\r\n\r\n`)).toMatchObject({ text: '' });
  });

  it.each([
    ['as long as most do, if it says nothing', head('content-length: 0'), 4_000],
    ['for less than the server does', head('content-length: 0', 'keep-alive: max=3, timeout=72'), 71_000],
    ['not at all for a second', head('content-length: 0', 'keep-alive: timeout=1'), 0],
    [
      'not at all where the server closes it',
      head('content-length: 0', 'Connection: Close', 'keep-alive: timeout=9'),
      0,
    ],
    ['not at all with an old server', 'HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n', 0],
    ['not at all without a length', head(), 0],
  ])('keeps the connection %s', (_what, whole, keepMs) => {
    expect(read(whole)?.keepMs).toBe(keepMs);
  });

  it('follows another on the same connection', () => {
    const parser = new ResponseParser(MAX_BYTES);
    for (const word of ['one', 'two']) {
      expect(parser.push(Buffer.from(`${head('content-length: 3')}${word}`))).toMatchObject({ text: word });
      expect(parser.push(Buffer.from(`${head('transfer-encoding: chunked')}3\r\n${word}\r\n0\r\n\r\n`))).toMatchObject({
        text: word,
      });
    }
  });

  it.each([
    ['cut short', `${head('content-length: 5')}1234`],
    ['cut short between chunks', `${head('transfer-encoding: chunked')}3\r\nabc\r\n`],
    ['cut short in its head', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n'],
  ])('that is %s is never complete', (_what, whole) => {
    expect(read(whole)).toBeUndefined();
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
    ['of another version', 'HTTP/2 200 OK\r\n\r\n'],
    ['of another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n'],
    ['with a folded header', head('a: b', ' c')],
    ['with a line that is no header', head('nothing')],
    ['of two lengths', head('content-length: 3', 'content-length: 4')],
    ['of a length that is none', head('content-length: -1')],
    ['of a length and chunks', `${head('content-length: 3', 'transfer-encoding: chunked')}0\r\n\r\n`],
    ['compressed for transfer', head('transfer-encoding: gzip, chunked')],
    ['chunked twice', head('transfer-encoding: chunked', 'transfer-encoding: chunked')],
    ['longer than it says', `${head('content-length: 3')}abcd`],
    ['longer than its chunks', `${head('transfer-encoding: chunked')}0\r\n\r\nHTTP/1.1`],
    ['with a chunk of no size', `${head('transfer-encoding: chunked')}xyz\r\n`],
    ['with a chunk that has no end', `${head('transfer-encoding: chunked')}3\r\nabcd\r\n`],
    ['with a size that has no end', `${head('transfer-encoding: chunked')}${'0'.repeat(300)}`],
    ['too long', head('content-length: 1001') + 'x'.repeat(1_001)],
    ['too long in chunks', `${head('transfer-encoding: chunked')}3e9\r\n${'x'.repeat(1_001)}`],
    ['too long in its head', `HTTP/1.1 200 OK\r\na: ${'x'.repeat(70_000)}`],
  ])('that is %s is refused', (_what, whole) => {
    expect(() => read(whole)).toThrow(expect.objectContaining({ code: 'BAD_HTTP_RESPONSE' }));
  });

  it('is refused as early when it comes byte by byte', () => {
    for (const whole of ['SSH-2.0\r\n\r\n', `${head('transfer-encoding: chunked')}3\r\nabcd`]) {
      expect(() => read(whole, 1)).toThrow(expect.objectContaining({ code: 'BAD_HTTP_RESPONSE' }));
    }
  });
});
