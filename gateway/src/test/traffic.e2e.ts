import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { ClientLeftError } from '../policies/request-lifetime.js';
import { aGateway, type TestGateway, type TestGatewayOptions, topologies } from './a-gateway.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const calls = { timeoutMs: 10_000, retries: 2, failuresToBreak: 3 };

/** The ml subgraph never answers. */
const silentMl = (transport: SubgraphTransport): SubgraphTransport => ({
  ...transport,
  send: (fetch) => (fetch.subgraph === 'ml' ? new Promise(() => {}) : transport.send(fetch)),
});

describe.each(topologies)('the gateway %s', (topology) => {
  it("answers what it has when the request's time is up, with an error for each field that is missing", async () => {
    const gateway = await start({ topology, between: silentMl, requestTimeoutMs: 300 });
    const { data, errors } = await gateway.ask('{ strategies { name model { name } } models { name } }');
    expect(data).toEqual({
      strategies: [
        { name: 'Crossover', model: null },
        { name: 'Reversion', model: null },
      ],
      models: null,
    });
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['models'], ['strategies', 0, 'model'], ['strategies', 1, 'model']]),
    );
    for (const { message, extensions } of errors) {
      expect(message).toBe('The request took longer than the 0.3 s that it may.');
      expect(extensions).toMatchObject({ code: 'REQUEST_TIMEOUT', serviceName: 'ml', requestId: expect.any(String) });
    }
  });

  it('stops calling a subgraph that keeps failing, in the same words, and calls it again once it is well', async () => {
    let sent = 0;
    let isDown = true;
    const between = (transport: SubgraphTransport): SubgraphTransport => ({
      ...transport,
      async send(fetch) {
        if (fetch.subgraph !== 'ml') return transport.send(fetch);
        sent += 1;
        if (isDown) throw new Error('down');
        return transport.send(fetch);
      },
    });
    const gateway = await start({ topology, between, traffic: { calls } });
    for (let request = 0; request < 5; request += 1) {
      const { data, errors } = await gateway.ask('{ whoAmI models { name } }');
      expect(data).toEqual({ whoAmI: 'anonymous', models: null });
      expect(errors).toMatchObject([{ message: 'The ml subgraph is unavailable', path: ['models'] }]);
    }
    expect(sent).toBe(3);
    isDown = false;
    // Its health is asked for, too.
    await gateway.request('/ready');
    expect((await gateway.ask('{ models { name } }')).data).toEqual({ models: [{ name: 'Forest' }] });
  });
});

it('stops what runs for a client that leaves', async () => {
  let reached: (signal: AbortSignal) => void = () => {};
  const signalOfCall = new Promise<AbortSignal>((resolve) => {
    reached = resolve;
  });
  const between = (transport: SubgraphTransport): SubgraphTransport => ({
    ...transport,
    send: (fetch) => {
      reached(fetch.context.signal);
      return new Promise(() => {});
    },
  });
  const gateway = await start({ between });
  const client = new AbortController();
  const answer = gateway.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ whoAmI }"}',
    signal: client.signal,
  });
  const signal = await signalOfCall;
  expect(signal.aborted).toBe(false);
  const aborted = once(signal, 'abort');
  client.abort();
  await expect(answer).rejects.toThrow();
  await aborted;
  expect(signal.reason).toBeInstanceOf(ClientLeftError);
});

it('refuses more of a field than it takes in a while', async () => {
  const fields = { whoAmI: { by: 'address', rates: [{ uses: 2, windowMs: 3_600_000 }] } } as const;
  const gateway = await start({ traffic: { rateLimits: { address: null, viewer: null, fields } } });
  expect((await gateway.ask('{ a: whoAmI b: whoAmI }')).status).toBe(200);
  const { status, errors } = await gateway.ask('{ whoAmI }');
  expect(status).toBe(429);
  expect(errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 1_800 });
});

it('sends security headers, and lets the explorer keep its own', async () => {
  const gateway = await start();
  const { headers } = await gateway.request('/health');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('suggests names only where that is on', async () => {
  const suggesting = await (await start()).ask('{ whoAmi }');
  expect(suggesting.errors[0]?.message).toContain('Did you mean "whoAmI"?');
  const silent = await (await start({ suggestions: false })).ask('{ whoAmi }');
  expect(silent.errors[0]?.message).toBe('Cannot query field "whoAmi" on type "Query".');
});
