import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readEventStream } from './read-event-stream.js';

async function read(...chunks: string[]) {
  const seen: unknown[] = [];
  for await (const answer of readEventStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    seen.push(answer);
  return seen;
}

describe('readEventStream', () => {
  it('reads events however they are cut, past heartbeats, up to the one that says they are complete', async () => {
    const text =
      ':\n\nevent: next\ndata: {"data":{"a":"é"}}\n\n:\n\nevent: next\ndata: {"data":null}\n\nevent: complete\ndata:\n\n';
    const expected = [{ data: { a: 'é' } }, { data: null }];
    expect(await read(text)).toEqual(expected);
    expect(await read(...text)).toEqual(expected);
  });

  it('throws where the stream ends before it is complete', async () => {
    await expect(read('event: next\ndata: {}\n\n')).rejects.toThrow('without saying that it is complete');
  });

  it('throws at an event that is none of the protocol', async () => {
    await expect(read('event: hello\ndata: {}\n\n')).rejects.toThrow(
      'Expected a next or complete event, but got hello.',
    );
  });

  it('closes the connection of a reader that leaves', async () => {
    const body = new Readable({ read() {} });
    const events = readEventStream(body);
    body.push('event: next\ndata: {"data":{}}\n\n');
    expect((await events.next()).value).toEqual({ data: {} });
    await events.return?.();
    expect(body.destroyed).toBe(true);
  });
});
