import { describe, expect, it } from '@jest/globals';
import { createLatestValue } from './latest-value.js';
import { mapEvents } from './map-events.js';

const DONE = { value: undefined, done: true };

describe('mapEvents', () => {
  it('changes each event, and ends with its source', async () => {
    async function* numbers() {
      yield 1;
      yield 2;
    }
    const seen: string[] = [];
    for await (const text of mapEvents(
      async () => numbers(),
      async (n) => `${n}!`,
    ))
      seen.push(text);
    expect(seen).toEqual(['1!', '2!']);
  });

  it('stops its source while a read waits, and answers that read', async () => {
    let left = 0;
    const source = createLatestValue<number>(() => {
      left += 1;
    });
    const events = mapEvents(
      async () => source,
      (n) => n,
    );
    source.put(1);
    expect(await events.next()).toEqual({ value: 1, done: false });
    const waiting = events.next();
    await events.return?.();
    await events.return?.();
    expect([await waiting, await events.next(), left]).toEqual([DONE, DONE, 1]);
  });

  it('stops a source that was still starting', async () => {
    let left = false;
    let begin = (_source: AsyncIterable<number>) => {};
    const starting = new Promise<AsyncIterable<number>>((resolve) => {
      begin = resolve;
    });
    const events = mapEvents(
      () => starting,
      (n) => n,
    );
    const first = events.next();
    const leaving = events.return?.();
    begin(
      createLatestValue<number>(() => {
        left = true;
      }),
    );
    await leaving;
    expect([await first, left]).toEqual([DONE, true]);
  });

  it('never starts a source that nobody reads', async () => {
    let started = false;
    const events = mapEvents(
      async () => {
        started = true;
        return createLatestValue<number>();
      },
      (n) => n,
    );
    await events.return?.();
    expect([await events.next(), started]).toEqual([DONE, false]);
  });

  it('passes on why its source could not be started', async () => {
    const events = mapEvents<number, number>(
      async () => {
        throw new Error('no');
      },
      (n) => n,
    );
    await expect(events.next()).rejects.toThrow('no');
    expect(await events.return?.()).toEqual(DONE);
  });
});
