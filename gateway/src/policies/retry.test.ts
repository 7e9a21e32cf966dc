import { describe, expect, it } from '@jest/globals';
import { aFetch, aTransport, refused } from '../test/a-transport.js';
import { isConnectionFailure, retryReads } from './retry.js';
import { SubgraphTimeoutError } from './time-out.js';

const waits: number[] = [];
const wait = async (ms: number) => void waits.push(ms);

describe('retryReads', () => {
  it('sends a read again until it is answered, at growing random intervals', async () => {
    waits.length = 0;
    const { transport, calls } = aTransport(async (_fetch, call) => {
      if (call < 3) throw refused();
      return { data: { a: 1 } };
    });
    const retrying = retryReads(transport, { attempts: 2, baseDelayMs: 50, wait, random: () => 0.5 });
    expect(await retrying.send(aFetch())).toEqual({ data: { a: 1 } });
    expect(calls).toHaveLength(3);
    expect(waits).toEqual([50, 100]);
  });

  it('gives up with the last failure', async () => {
    const { transport, calls } = aTransport(async () => {
      throw refused();
    });
    await expect(retryReads(transport, { attempts: 2, wait }).send(aFetch())).rejects.toThrow('fetch failed');
    expect(calls).toHaveLength(3);
  });

  it.each([
    ['a mutation', aFetch('mutation'), refused()],
    ['a subgraph that was too slow', aFetch(), new SubgraphTimeoutError('slow')],
    ['an answer that is not GraphQL', aFetch(), new Error('Expected a GraphQL response, but got HTTP 500.')],
  ])('does not repeat %s', async (_what, fetch, failure) => {
    const { transport, calls } = aTransport(async () => {
      throw failure;
    });
    await expect(retryReads(transport, { attempts: 2, wait }).send(fetch)).rejects.toBe(failure);
    expect(calls).toHaveLength(1);
  });

  it('takes errors in an answer for an answer', async () => {
    const answer = { data: null, errors: [{ message: 'No.' }] };
    const { transport, calls } = aTransport(async () => answer);
    expect(await retryReads(transport, { attempts: 2, wait }).send(aFetch())).toBe(answer);
    expect(calls).toHaveLength(1);
  });

  it("stops when the request's time is up, while it waits too", async () => {
    const controller = new AbortController();
    const { transport, calls } = aTransport(async () => {
      throw refused();
    });
    const retrying = retryReads(transport, {
      attempts: 2,
      wait: async () => controller.abort(new Error('time is up')),
    });
    await expect(retrying.send(aFetch('query', controller))).rejects.toThrow('time is up');
    expect(calls).toHaveLength(1);
  });
});

it.each([
  ['a reset', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), true],
  ['one of several addresses that all refuse', new AggregateError([refused()]), true],
  ['a cause further down', new Error('outer', { cause: refused() }), true],
  ['another error', new Error('connect'), false],
  ['no error at all', 'ECONNRESET', false],
])('isConnectionFailure tells %s', (_what, error, expected) => {
  expect(isConnectionFailure(error)).toBe(expected);
});
