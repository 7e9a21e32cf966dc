import { beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { aFetch, aTransport, refused } from '../test/a-transport.js';
import { breakCircuit } from './circuit-breaker.js';

let time = 0;
let isDown = false;

function aBreaker(failures = 3) {
  const { transport, calls } = aTransport(async () => {
    if (isDown) throw refused();
    return { data: { a: 1 } };
  });
  const options = { subgraph: 'ml', failures, coolDownMs: 1_000, logger: silentLogger, now: () => time };
  return { breaker: breakCircuit(transport, options), calls };
}

const failing = /fetch failed/;
const open = /is not called for now/;

beforeEach(() => {
  time = 0;
  isDown = true;
});

describe('breakCircuit', () => {
  it('stops calling after failures in a row, and fails at once', async () => {
    const { breaker, calls } = aBreaker();
    for (let call = 0; call < 3; call += 1) await expect(breaker.send(aFetch())).rejects.toThrow(failing);
    await expect(breaker.send(aFetch())).rejects.toThrow(open);
    expect(() => breaker.subscribe(aFetch('subscription'))).toThrow(open);
    expect(calls).toHaveLength(3);
  });

  it('counts only failures in a row', async () => {
    const { breaker } = aBreaker();
    for (let round = 0; round < 3; round += 1) {
      isDown = true;
      for (let call = 0; call < 2; call += 1) await expect(breaker.send(aFetch())).rejects.toThrow(failing);
      isDown = false;
      expect(await breaker.send(aFetch())).toEqual({ data: { a: 1 } });
    }
  });

  it('lets one call through after the pause, and all once that succeeds', async () => {
    const { breaker, calls } = aBreaker(1);
    await expect(breaker.send(aFetch())).rejects.toThrow(failing);
    time = 999;
    await expect(breaker.send(aFetch())).rejects.toThrow(open);
    time = 1_000;
    isDown = false;
    const answers = await Promise.allSettled([breaker.send(aFetch()), breaker.send(aFetch())]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(calls).toHaveLength(2);
    expect(await breaker.send(aFetch())).toEqual({ data: { a: 1 } });
  });

  it('waits twice as long after each call that fails again', async () => {
    const { breaker } = aBreaker(1);
    await expect(breaker.send(aFetch())).rejects.toThrow(failing);
    time = 1_000;
    await expect(breaker.send(aFetch())).rejects.toThrow(failing);
    time = 2_999;
    await expect(breaker.send(aFetch())).rejects.toThrow(open);
    time = 3_000;
    await expect(breaker.send(aFetch())).rejects.toThrow(failing);
  });

  it('lets a call through at once when the health check says that it is up', async () => {
    const { breaker } = aBreaker(1);
    await expect(breaker.send(aFetch())).rejects.toThrow(failing);
    isDown = false;
    expect(await breaker.isUp()).toBe(true);
    expect(await breaker.send(aFetch())).toEqual({ data: { a: 1 } });
  });

  it('does not hold it against a subgraph that a client leaves', async () => {
    const { breaker } = aBreaker(1);
    const controller = new AbortController();
    controller.abort();
    await expect(breaker.send(aFetch('query', controller))).rejects.toThrow(failing);
    isDown = false;
    expect(await breaker.send(aFetch())).toEqual({ data: { a: 1 } });
  });
});
