import { describe, expect, it } from '@jest/globals';
import { createTurnstile } from './turnstile.js';

/** Work that notes when it begins, and ends when told. */
function aQueue(count: number, now: () => number) {
  const begin = createTurnstile(now);
  const begun: number[] = [];
  const done = Promise.all(
    Array.from({ length: count }, (_value, index) =>
      begin(async () => {
        begun.push(index);
        return index;
      }),
    ),
  );
  return { begun, done };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets work begin in the order in which it was asked for, and answers what it answers', async () => {
    const { begun, done } = aQueue(50, () => 0);
    expect(await done).toEqual(Array.from({ length: 50 }, (_value, index) => index));
    expect(begun).toEqual(await done);
  });

  it('lets one begin in each turn of a loop that is busy, and more in those of one that has time', async () => {
    let time = 0;
    const busy = aQueue(10, () => (time += 100));
    await turn();
    await turn();
    await turn();
    expect(busy.begun.length).toBeLessThanOrEqual(3);
    await busy.done;

    const idle = aQueue(10, () => 0);
    await turn();
    await turn();
    await turn();
    expect(idle.begun.length).toBeGreaterThan(3);
    await idle.done;
  });

  it('passes on what work throws, and goes on', async () => {
    const begin = createTurnstile();
    const failing = begin(async () => {
      throw new Error('No.');
    });
    const next = begin(async () => 'yes');
    await expect(failing).rejects.toThrow('No.');
    expect(await next).toBe('yes');
  });
});
