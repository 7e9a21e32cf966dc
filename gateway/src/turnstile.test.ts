import { describe, expect, it } from '@jest/globals';
import { createTurnstile } from './turnstile.js';

/** Work that notes when it begins. */
function aQueue(count: number) {
  const turnstile = createTurnstile();
  const begun: number[] = [];
  const done = Promise.all(
    Array.from({ length: count }, (_value, index) =>
      turnstile.begin(async () => {
        begun.push(index);
        return index;
      }),
    ),
  );
  return { turnstile, begun, done };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets work begin in the order in which it was asked for, and answers what it answers', async () => {
    const { begun, done } = aQueue(50);
    expect(await done).toEqual(Array.from({ length: 50 }, (_value, index) => index));
    expect(begun).toEqual(await done);
  });

  it('lets one begin in each turn in which nothing else went on', async () => {
    const { turnstile, begun, done } = aQueue(10);
    await turn();
    const before = begun.length;
    for (let count = 0; count < 5; count++) {
      turnstile.goesOn();
      await turn();
    }
    expect(begun).toHaveLength(before);
    await turn();
    await turn();
    expect(begun).toHaveLength(before + 2);
    await done;
  });

  it('passes on what work throws, and goes on', async () => {
    const turnstile = createTurnstile();
    const failing = turnstile.begin(async () => {
      throw new Error('No.');
    });
    const next = turnstile.begin(async () => 'yes');
    await expect(failing).rejects.toThrow('No.');
    expect(await next).toBe('yes');
  });
});
