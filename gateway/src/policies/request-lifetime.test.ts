import { once } from 'node:events';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { abandon, ClientLeftError, followRequest, type RequestLifetime } from './request-lifetime.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on which one client asks; answers what the server sees of it, once it does. */
async function aRequest(timeoutMs: number) {
  const listening = createServer();
  server = listening;
  await once(listening.listen(0, '127.0.0.1'), 'listening');
  const client = request({ port: (listening.address() as AddressInfo).port, host: '127.0.0.1' });
  client.on('error', () => {});
  client.end();
  const [, response] = (await once(listening, 'request')) as [unknown, ServerResponse];
  const lifetime: RequestLifetime = followRequest(response, { timeoutMs });
  return { client, response, lifetime };
}

describe('the signal of a request', () => {
  it('is aborted when the client leaves before it has the answer', async () => {
    const { client, lifetime } = await aRequest(60_000);
    const aborted = once(lifetime.signal, 'abort');
    client.destroy();
    await aborted;
    expect(lifetime.signal.reason).toBeInstanceOf(ClientLeftError);
  });

  it('is aborted when the time is up', async () => {
    const { lifetime } = await aRequest(1);
    if (!lifetime.signal.aborted) await once(lifetime.signal, 'abort');
    expect(lifetime.signal.reason).toMatchObject({ extensions: { code: 'REQUEST_TIMEOUT' } });
  });

  it.each([
    ['stays as it is when the answer has gone out', false],
    ['is aborted then if something was given up on', true],
  ])('%s', async (_what, isAbandoned) => {
    const { response, lifetime } = await aRequest(60_000);
    const { signal } = lifetime;
    if (isAbandoned) abandon(signal);
    response.end('done');
    await once(response, 'close');
    expect(signal.aborted).toBe(isAbandoned);
  });
});
