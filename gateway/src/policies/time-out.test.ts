import { describe, expect, it } from '@jest/globals';
import { aFetch, aTransport } from '../test/a-transport.js';
import { requestTimeout } from './request-lifetime.js';
import { limitTime } from './time-out.js';

/** Timers that run out when the test says so. */
function aClock() {
  const running = new Map<() => void, number>();
  return {
    running,
    startTimer: (then: () => void, ms: number) => {
      running.set(then, ms);
      return () => void running.delete(then);
    },
    runOut: () => {
      for (const then of [...running.keys()]) then();
    },
  };
}

describe('limitTime', () => {
  it('lets an answer and a failure through, and leaves no timer', async () => {
    const clock = aClock();
    const { transport } = aTransport(async (_fetch, call) => {
      if (call === 2) throw new Error('broken');
      return { data: { a: 1 } };
    });
    const limited = limitTime(transport, { timeoutMs: 1_000, startTimer: clock.startTimer });
    expect(await limited.send(aFetch())).toEqual({ data: { a: 1 } });
    await expect(limited.send(aFetch())).rejects.toThrow('broken');
    expect(clock.running.size).toBe(0);
  });

  it('stops waiting for a subgraph that is too slow', async () => {
    const clock = aClock();
    const { transport } = aTransport(() => new Promise(() => {}));
    const answer = limitTime(transport, { timeoutMs: 1_000, startTimer: clock.startTimer }).send(aFetch());
    expect([...clock.running.values()]).toEqual([1_000]);
    clock.runOut();
    await expect(answer).rejects.toThrow('The ml subgraph did not answer within 1000 ms.');
    expect(clock.running.size).toBe(0);
  });

  it("stops waiting when the request's time is up, and calls nothing after that", async () => {
    const clock = aClock();
    const controller = new AbortController();
    const { transport, calls } = aTransport(() => new Promise(() => {}));
    const limited = limitTime(transport, { timeoutMs: 1_000, startTimer: clock.startTimer });
    const answer = limited.send(aFetch('query', controller));
    controller.abort(requestTimeout(30_000));
    await expect(answer).rejects.toMatchObject({ extensions: { code: 'REQUEST_TIMEOUT' } });
    await expect(limited.send(aFetch('query', controller))).rejects.toThrow('The request took longer than the 30 s');
    expect(calls).toHaveLength(1);
    expect(clock.running.size).toBe(0);
  });
});
