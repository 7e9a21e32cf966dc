import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aGateway, type TestGateway, type TestGatewayOptions } from './a-gateway.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

describe('browsers', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
      'access-control-request-private-network': 'true',
    },
  });

  it.each(['https://studio.apollographql.com', 'http://localhost:5173'])('lets %s call it', async (origin) => {
    const gateway = await start();
    const { status, headers } = await gateway.request('/graphql', preflight(origin));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(headers.get('access-control-allow-private-network')).toBe('true');
  });

  it.each(['https://evil.example', 'http://localhost:1.evil.example'])('does not let %s call it', async (origin) => {
    const gateway = await start();
    const { headers } = await gateway.request('/graphql', preflight(origin));
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('access-control-allow-private-network')).toBeNull();
  });

  it('refuses a query that a form on another page could send', async () => {
    const gateway = await start();
    const url = `/graphql?query=${encodeURIComponent('{ whoAmI }')}`;
    expect((await gateway.request(url)).status).toBe(400);
    const asked = await gateway.request(url, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await asked.json()).toEqual({ data: { whoAmI: 'anonymous' } });
  });

  it('gets the explorer at / and /explorer, and is led there from /graphql', async () => {
    const explorerFolder = await mkdtemp(join(tmpdir(), 'explorer-'));
    try {
      await writeFile(join(explorerFolder, 'index.html'), '<title>explorer</title>');
      const gateway = await start({ explorerFolder });
      for (const url of ['/', '/explorer', '/explorer/']) {
        const response = await gateway.request(url);
        const { headers } = response;
        expect(await response.text()).toBe('<title>explorer</title>');
        expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      }
      const { status, headers } = await gateway.request('/graphql', { headers: { accept: 'text/html' } });
      expect([status, headers.get('location')]).toEqual([302, '/explorer']);
    } finally {
      await rm(explorerFolder, { recursive: true });
    }
  });
});

describe('health', () => {
  it('is live, and takes no more requests once it is closed', async () => {
    const gateway = await aGateway();
    expect(await (await gateway.request('/health')).json()).toEqual({ status: 'ok' });
    await gateway.close();
    await expect(gateway.request('/ready')).rejects.toThrow();
  });
});
